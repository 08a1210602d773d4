package org.redress.notification.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Give up a letter that does not leave by itself.
 *
 * @param messageId the letter
 * @param reason why it need not reach anybody, or how the receiver heard instead
 */
public record GiveUpLetter(
        long messageId, @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "GiveUpLetter[" + messageId + "]";
    }
}
