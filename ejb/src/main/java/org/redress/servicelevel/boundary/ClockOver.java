package org.redress.servicelevel.boundary;

import java.time.Instant;
import org.redress.servicelevel.domain.alarm.WatchedClock;

/**
 * A clock of an open case that is over its time.
 *
 * @param clock its code
 * @param name what it is called
 * @param dueAt when it was due; while it stands still, the deadline it last had
 * @param paused whether it stands still now
 */
public record ClockOver(long caseId, String clock, ClockName name, Instant dueAt, boolean paused) {
    static ClockOver of(WatchedClock watched, ClockName name, Instant now) {
        return new ClockOver(
                watched.caseId(),
                watched.clock(),
                name,
                watched.dueAt().orElse(now),
                watched.time().pausedFor().isPresent());
    }
}
