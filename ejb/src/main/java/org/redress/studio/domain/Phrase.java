package org.redress.studio.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a sentence names and each language says in its own way. Written as text, it is what somebody typed, or
 * <code>{word|part|part}</code>; a mark that somebody typed has {@code \} before it.
 *
 * @param word what each language has words for; empty for a text as it was typed
 * @param text as it was typed; empty where there is a word
 * @param parts what the word is said with
 */
public record Phrase(String word, String text, List<Phrase> parts) {
    private static final String MARKS = "\\{}|";

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** A text that is the same in every language. */
    public static Phrase text(String typed) {
        return new Phrase("", typed, List.of());
    }

    public static Phrase of(String word) {
        return of(word, List.of());
    }

    public static Phrase of(String word, Phrase... parts) {
        return new Phrase(word, "", List.of(parts));
    }

    public static Phrase of(String word, List<Phrase> parts) {
        return new Phrase(word, "", parts);
    }

    /** A word with texts as they were typed. */
    public static Phrase of(String word, String... texts) {
        return of(word, Arrays.stream(texts).map(Phrase::text).toList());
    }

    public boolean isText() {
        return word.isEmpty();
    }

    /** The phrase as one text. */
    public String written() {
        if (isText()) {
            return text.chars()
                    .mapToObj(Character::toString)
                    .map(each -> MARKS.contains(each) ? "\\" + each : each)
                    .collect(Collectors.joining());
        }
        return parts.stream().map(part -> "|" + part.written()).collect(Collectors.joining("", "{" + word, "}"));
    }

    /** The phrase that is written so. */
    public static Phrase read(String written) {
        Reader reader = new Reader(written);
        Phrase phrase = reader.phrase();
        if (reader.next < written.length()) {
            throw new IllegalArgumentException("no phrase: " + written);
        }
        return phrase;
    }

    private static final class Reader {
        private final String written;
        private int next;

        Reader(String written) {
            this.written = written;
        }

        Phrase phrase() {
            if (!isAt('{')) {
                return Phrase.text(typed());
            }
            next++;
            String word = typed();
            List<Phrase> parts = new ArrayList<>();
            while (isAt('|')) {
                next++;
                parts.add(phrase());
            }
            if (!isAt('}')) {
                throw new IllegalArgumentException("a phrase without its end: " + written);
            }
            next++;
            return Phrase.of(word, parts);
        }

        private String typed() {
            StringBuilder typed = new StringBuilder();
            while (next < written.length() && (written.charAt(next) == '\\' || !isMark())) {
                next += written.charAt(next) == '\\' ? 1 : 0;
                typed.append(written.charAt(next++));
            }
            return typed.toString();
        }

        private boolean isMark() {
            return MARKS.indexOf(written.charAt(next)) >= 0;
        }

        private boolean isAt(char mark) {
            return next < written.length() && written.charAt(next) == mark;
        }
    }
}
