package org.redress.complaint.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.redress.complaint.domain.Channel;

/**
 * The customer came with a matter that is a case already.
 *
 * @param caseId the case it is
 * @param customerId who came, where we know her: nobody else's words are kept with a case
 * @param channel how she came this time
 * @param customerWords what she said, verbatim; empty when nothing was written down yet
 */
public record RecordSameMatter(
        long caseId,
        Optional<Long> customerId,
        @NotNull Channel channel,
        @NotNull String customerWords) {
    @Override
    public String toString() {
        return "RecordSameMatter of case " + caseId;
    }
}
