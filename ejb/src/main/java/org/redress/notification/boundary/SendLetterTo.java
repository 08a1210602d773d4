package org.redress.notification.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Send a letter that did not leave to another address.
 *
 * @param messageId the letter
 * @param address the right e-mail address
 */
public record SendLetterTo(
        long messageId, @NotBlank @Email @Size(max = 254) String address) {
    @Override
    public String toString() {
        return "SendLetterTo[" + messageId + "]";
    }
}
