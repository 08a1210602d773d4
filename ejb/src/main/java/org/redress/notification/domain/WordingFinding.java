package org.redress.notification.domain;

import java.util.Optional;

/**
 * Something in a text that should be said otherwise.
 *
 * @param words as they stand in the text
 * @param start where they begin
 * @param end behind their last character
 * @param better what to say instead
 * @param mend what may stand there instead; nothing where only the writer knows
 */
public record WordingFinding(
        String words, int start, int end, WordingKind kind, String better, Optional<WordingMend> mend) {
    /** The text with the better words in their place; as it is where there are none. */
    public String mended(String text) {
        return mend.map(instead -> text.substring(0, instead.start()) + instead.words() + text.substring(instead.end()))
                .orElse(text);
    }
}
