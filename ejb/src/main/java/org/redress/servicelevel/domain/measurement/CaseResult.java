package org.redress.servicelevel.domain.measurement;

import java.time.Instant;
import java.util.Optional;

/**
 * How a case stands to its deadline.
 *
 * @param caseId the case
 * @param level the code of the priority it is measured under
 * @param dueAt its deadline
 * @param doneAt when it was done; empty as long as it is not
 */
public record CaseResult(long caseId, String level, Instant dueAt, Optional<Instant> doneAt) {
    /** Whether it was done in time: up to and including the deadline (W-12). */
    public boolean isInTime() {
        return doneAt.filter(done -> !done.isAfter(dueAt)).isPresent();
    }

    /**
     * Since when it is certain whether it is in time: it was done, or its deadline passed. A case that is late counts from then
     * on, whether or not it is done, so that a month that is over changes no more and nothing is gained by leaving a case
     * lie.
     *
     * @return empty while it is open and its deadline has not passed
     */
    public Optional<Instant> decidedAt(Instant now) {
        Optional<Instant> since = isInTime() ? doneAt : Optional.of(dueAt);
        return since.filter(moment -> doneAt.isPresent() || moment.isBefore(now));
    }
}
