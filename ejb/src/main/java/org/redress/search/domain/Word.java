package org.redress.search.domain;

import java.util.List;

/**
 * One word that is looked for. It is found as it is, from three letters on as the beginning of a longer one, and, where it is long enough to be
 * recognised, with one letter wrong, or two; numbers are right or wrong.
 *
 * @param text as it is compared
 * @param digits how a long number with it begins; empty when it is none
 */
public record Word(String text, List<String> digits) {
    private static final int ONE_WRONG_FROM = 4;
    private static final int TWO_WRONG_FROM = 8;
    private static final int BEGINNING_FROM = 3;

    public Word {
        digits = List.copyOf(digits);
    }

    /** How many letters may be wrong. */
    public int forgiven() {
        if (text.length() < ONE_WRONG_FROM || text.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return text.length() < TWO_WRONG_FROM ? 1 : 2;
    }

    /** Whether longer words that begin with it are meant, too. */
    public boolean isBeginning() {
        return text.length() >= BEGINNING_FROM;
    }

    /** Whether somebody who looks for it means that word of a text. */
    boolean means(String folded) {
        return folded.equals(text)
                || (isBeginning() && folded.startsWith(text))
                || (forgiven() > 0
                        && folded.charAt(0) == text.charAt(0)
                        && Spelling.difference(text, folded) <= forgiven());
    }
}
