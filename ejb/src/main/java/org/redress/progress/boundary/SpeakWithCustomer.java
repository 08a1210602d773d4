package org.redress.progress.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record that the customer was told how her case stands. Source.
 *
 * @param workItemId the task that this completes
 * @param words what she was told; that there is nothing new counts
 * @param toldAt when she was told; not in the future
 * @param wordingBecause why words stay that are unkind or vague; empty where none are
 * @param next when she next hears; may be left out while an open promise tells her
 */
public record SpeakWithCustomer(
        String workItemId,
        @NotBlank String words,
        @NotNull ReportWay way,
        @NotNull Instant toldAt,
        @Size(max = 500) String wordingBecause,
        Optional<@Valid NextContact> next) {
    @Override
    public String toString() {
        return "SpeakWithCustomer[" + workItemId + "]";
    }
}
