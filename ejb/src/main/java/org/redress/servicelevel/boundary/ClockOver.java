package org.redress.servicelevel.boundary;

import java.time.Instant;
import org.redress.servicelevel.domain.alarm.WatchedClock;

/**
 * A clock of an open case that is over its time.
 *
 * @param clock its code
 * @param dueAt when it was due; while it stands still, the deadline it last had
 * @param paused whether it stands still now
 */
public record ClockOver(long caseId, String clock, Instant dueAt, boolean paused) {
    static ClockOver of(WatchedClock watched, Instant now) {
        return new ClockOver(
                watched.caseId(),
                watched.clock(),
                watched.dueAt().orElse(now),
                watched.time().pausedFor().isPresent());
    }
}
