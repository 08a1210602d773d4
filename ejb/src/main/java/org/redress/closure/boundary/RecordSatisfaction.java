package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.closure.domain.Proof;

/**
 * Record what the customer answered when she was asked whether it is solved.
 *
 * @param workItemId the task that this completes
 * @param words her own words, verbatim
 * @param proof in what form they are kept
 * @param answeredAt when she said so
 */
public record RecordSatisfaction(
        String workItemId, @NotBlank String words, Proof proof, Instant answeredAt) {
    CustomersAnswer answer() {
        return new CustomersAnswer(words, proof, answeredAt);
    }

    @Override
    public String toString() {
        return "RecordSatisfaction[" + workItemId + "]";
    }
}
