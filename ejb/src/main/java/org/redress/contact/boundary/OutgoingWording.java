package org.redress.contact.boundary;

import java.util.List;

/**
 * Checks what somebody typed before it goes out to a customer: unkind words and vague times are refused with a better
 * sentence, unless she says why hers stay. It is a check, not censorship. Source, D-05.
 */
public interface OutgoingWording {
    /** What in a text should be said otherwise, in its order. */
    List<Mend> toMend(String text);

    /**
     * Lets a text pass that is good, or that stays with a reason.
     *
     * @param staysBecause why it is said like that all the same; empty for no reason
     * @return the reason where one was needed, else empty
     * @throws WordsToMend when something should be said otherwise and no reason is given
     */
    default String passed(String text, String staysBecause) {
        List<Mend> found = toMend(text);
        if (!found.isEmpty() && staysBecause.isBlank()) {
            throw new WordsToMend(found.get(0));
        }
        return found.isEmpty() ? "" : staysBecause.strip();
    }

    /**
     * A phrase that should be said otherwise.
     *
     * @param words as they stand in the text
     * @param better what to say instead
     */
    record Mend(String words, String better) {}
}
