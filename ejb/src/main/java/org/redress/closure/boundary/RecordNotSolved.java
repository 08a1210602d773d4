package org.redress.closure.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.NextContact;

/**
 * Record that the customer said it is not solved. Source.
 *
 * @param workItemId the task that this completes
 * @param words her own words, verbatim
 * @param proof in what form they are kept
 * @param answeredAt when she said so
 * @param nextHear when she next hears from us; may be left out where no alternative stands ready
 */
public record RecordNotSolved(
        String workItemId,
        @NotBlank String words,
        Proof proof,
        Instant answeredAt,
        Optional<@Valid NextContact> nextHear) {
    CustomersAnswer answer() {
        return new CustomersAnswer(words, proof, answeredAt);
    }

    @Override
    public String toString() {
        return "RecordNotSolved[" + workItemId + "]";
    }
}
