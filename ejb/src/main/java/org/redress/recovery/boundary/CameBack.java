package org.redress.recovery.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.contact.domain.ContactMethod;
import org.redress.recovery.domain.Answer;

/**
 * Record that it is not solved any more.
 *
 * @param workItemId the task that this completes
 * @param method how the customer was reached
 * @param words her own words, verbatim
 */
public record CameBack(
        String workItemId,
        @NotNull ContactMethod method,
        @NotBlank String words) {
    Answer answer() {
        return new Answer(method, words);
    }

    @Override
    public String toString() {
        return "CameBack[" + workItemId + "]";
    }
}
