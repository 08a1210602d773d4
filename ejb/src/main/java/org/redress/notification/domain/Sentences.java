package org.redress.notification.domain;

import java.util.Arrays;

/**
 * Where the sentences of a text begin and end; read once, however often it is asked. A line ends a sentence, a point between
 * figures does not.
 */
final class Sentences {
    /** Where the signs stand that end a sentence. */
    private final int[] ends;

    /** Where the first letter of each sentence stands. */
    private final int[] begins;

    private final CharSequence text;

    private Sentences(CharSequence text, int[] ends, int[] begins) {
        this.text = text;
        this.ends = ends;
        this.begins = begins;
    }

    static Sentences of(CharSequence text) {
        int length = text.length();
        int[] ends = new int[length];
        int[] begins = new int[length + 1];
        int ended = 0;
        boolean begun = false;
        for (int at = 0; at < length; at++) {
            if (!begun && !Character.isWhitespace(text.charAt(at))) {
                begins[ended] = at;
                begun = true;
            }
            if (endsSentence(text, at)) {
                if (!begun) {
                    begins[ended] = at;
                }
                ends[ended++] = at;
                begun = false;
            }
        }
        if (!begun) {
            begins[ended] = length;
        }
        return new Sentences(text, Arrays.copyOf(ends, ended), Arrays.copyOf(begins, ended + 1));
    }

    /** Where the sentence begins that a word at that place belongs to. */
    int beginning(int at) {
        return begins[before(at)];
    }

    /** Behind the sign with which the sentence ends that reaches to that place or over it; before the end of a line. */
    int ending(int at) {
        int sentence = before(at);
        if (sentence == ends.length) {
            return text.length();
        }
        return text.charAt(ends[sentence]) == '\n' ? ends[sentence] : ends[sentence] + 1;
    }

    /** How many sentences end before a place. */
    private int before(int at) {
        int found = Arrays.binarySearch(ends, at);
        return found >= 0 ? found : -found - 1;
    }

    private static boolean endsSentence(CharSequence text, int at) {
        char sign = text.charAt(at);
        return sign == '\n'
                || ("!?.".indexOf(sign) >= 0
                        && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }
}
