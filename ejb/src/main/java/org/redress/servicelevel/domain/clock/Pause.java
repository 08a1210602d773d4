package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;

/**
 * A pause as it turned out: who paused the clock, for what, and until when.
 *
 * @param number the number of the event that paused it
 * @param cause why it stands still
 * @param by a reference to who paused it
 * @param why a reference to what explains it
 * @param from since when
 * @param until the end of it: it was resumed or the case was stopped; nothing while it lasts
 */
public record Pause(long number, PauseCause cause, String by, String why, Instant from, Optional<Instant> until) {
    static Pause of(Paused event, Optional<Instant> until) {
        return new Pause(event.number(), event.cause(), event.by(), event.why(), event.occurredAt(), until);
    }
}
