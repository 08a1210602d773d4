package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record what the customer was told of the outcome.
 *
 * @param workItemId the task that this completes
 * @param words our words to her
 * @param toldAt when she was told
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 */
public record InformCustomer(
        String workItemId,
        @NotBlank String words,
        ReportWay way,
        Instant toldAt,
        @Size(max = 500) String wordingBecause) {
    /** In words that need no excuse. */
    public InformCustomer(String workItemId, String words, ReportWay way, Instant toldAt) {
        this(workItemId, words, way, toldAt, "");
    }

    @Override
    public String toString() {
        return "InformCustomer[" + workItemId + "]";
    }
}
