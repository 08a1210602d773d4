package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record what the customer was told of the outcome.
 *
 * @param workItemId the task that this completes
 * @param words our words to her
 * @param toldAt when she was told
 */
public record InformCustomer(String workItemId, @NotBlank String words, ReportWay way, Instant toldAt) {
    @Override
    public String toString() {
        return "InformCustomer[" + workItemId + "]";
    }
}
