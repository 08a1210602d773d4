package org.redress.worklist.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.clock.PauseCause;

/**
 * When it is the turn of a task. Source.
 *
 * @param countsAt the instant it is ordered by: the earlier of the time of the task and the deadline of its case; of one that waits,
 *     when whom it waits for is asked again
 * @param waiting whether it waits for somebody else, so that it stands behind all that do not
 * @param caseDueAt by when its case is to be done under its agreement; nothing unless that clock runs
 * @param pausedFor for whom the clock of its case stands still; nothing unless it does
 * @param pausedSince since when it stands still
 * @param percentTold the largest share of the time of its case of which somebody was told; 100 for the breach, 0 before the first
 */
public record ItemTime(
        Instant countsAt,
        boolean waiting,
        Optional<Instant> caseDueAt,
        Optional<PauseCause> pausedFor,
        Optional<Instant> pausedSince,
        int percentTold) {
    /** Of a task of a case under no agreement. */
    public static ItemTime due(Instant dueAt) {
        return new ItemTime(dueAt, false, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** Whether the deadline of the case is what it is ordered by. */
    public boolean isOfTheCase() {
        return !waiting && caseDueAt.filter(countsAt::equals).isPresent();
    }
}
