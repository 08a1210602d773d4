package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record how a compliment was answered.
 *
 * @param workItemId the task that this completes
 * @param words our words of thanks; the letter repeats them
 * @param way how the customer was thanked
 * @param team the code of the team that heard of it
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 */
public record ThankCustomer(
        String workItemId,
        @NotBlank String words,
        @NotNull ReportWay way,
        @NotBlank String team,
        @Size(max = 500) String wordingBecause) {
    /** In words that need no excuse. */
    public ThankCustomer(String workItemId, String words, ReportWay way, String team) {
        this(workItemId, words, way, team, "");
    }

    @Override
    public String toString() {
        return "ThankCustomer[" + workItemId + "]";
    }
}
