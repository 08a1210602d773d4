package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record what the customer was told who asked or wanted something.
 *
 * @param workItemId the task that this completes
 * @param words our words to her; the letter repeats them
 * @param way how she was told
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 */
public record AnswerContact(
        String workItemId,
        @NotBlank String words,
        @NotNull ReportWay way,
        @Size(max = 500) String wordingBecause) {
    /** In words that need no excuse. */
    public AnswerContact(String workItemId, String words, ReportWay way) {
        this(workItemId, words, way, "");
    }

    @Override
    public String toString() {
        return "AnswerContact[" + workItemId + "]";
    }
}
