package org.redress.search.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text, and how it is compared: in small letters, without accents and apostrophes, so that
 * "Môre's" and "mores" are the same.
 *
 * @param folded as it is compared; never empty
 * @param start where it begins in the text
 * @param end behind its last character
 */
record Token(String folded, int start, int end) {
    private static final int LONGEST = 100;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");
    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{M}\\p{Lm}'’]+");

    static List<Token> in(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> word.end() - word.start() <= LONGEST)
                .map(word -> new Token(fold(word.group()), word.start(), word.end()))
                .filter(token -> !token.folded.isEmpty())
                .toList();
    }

    private static String fold(String word) {
        String bare = NOT_COMPARED
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return bare.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l');
    }
}
