package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record what the customer was told who asked or wanted something.
 *
 * @param workItemId the task that this completes
 * @param words our words to her; the letter repeats them
 * @param way how she was told
 */
public record AnswerContact(
        String workItemId, @NotBlank String words, @NotNull ReportWay way) {
    @Override
    public String toString() {
        return "AnswerContact[" + workItemId + "]";
    }
}
