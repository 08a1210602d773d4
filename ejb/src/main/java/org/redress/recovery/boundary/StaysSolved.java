package org.redress.recovery.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.contact.domain.ContactMethod;
import org.redress.recovery.domain.Answer;
import org.redress.recovery.domain.Contentment;

/**
 * Record that it stays solved.
 *
 * @param workItemId the task that this completes
 * @param method how the customer was reached
 * @param words her own words, verbatim
 * @param fixedForGood what she was told that was fixed for good; empty when there was nothing
 * @param content whether she is content
 * @param askedForBusiness whether she was asked for more business
 * @param interest what she would like to hear more about; empty for nothing
 */
public record StaysSolved(
        String workItemId,
        @NotNull ContactMethod method,
        @NotBlank String words,
        @NotNull String fixedForGood,
        boolean content,
        boolean askedForBusiness,
        @NotNull String interest) {
    Answer answer() {
        return new Answer(method, words);
    }

    Contentment contentment() {
        return new Contentment(fixedForGood, content, askedForBusiness, interest);
    }

    @Override
    public String toString() {
        return "StaysSolved[" + workItemId + "]";
    }
}
