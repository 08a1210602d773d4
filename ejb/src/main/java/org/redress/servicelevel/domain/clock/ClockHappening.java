package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;

/**
 * Something that a clock knows to have happened, as it is known now.
 *
 * @param number the number of the event among those of its case
 * @param role what it does to the clock
 * @param at when it happened, as corrected
 */
public record ClockHappening(long number, Role role, Instant at) {
    /** What an event does to a clock. */
    public enum Role {
        BEGINS,
        PAUSES,
        RESUMES,
        CHANGES_TERMS,
        STOPS,
        GOES_ON;

        /** Whether it can be that it never happened: without it the clock still makes sense. */
        public boolean canBeUndone() {
            return this == PAUSES || this == STOPS;
        }

        static Role of(Happening happening) {
            if (happening instanceof Started) {
                return BEGINS;
            }
            if (happening instanceof Paused) {
                return PAUSES;
            }
            if (happening instanceof Resumed) {
                return RESUMES;
            }
            if (happening instanceof Stopped) {
                return STOPS;
            }
            return happening instanceof Reopened ? GOES_ON : CHANGES_TERMS;
        }
    }

    /** Those that stand in the history; where an agreement changed by itself, nobody recorded anything. */
    static List<ClockHappening> of(List<ClockEvent> events, Instant now) {
        return KnownEvents.at(now, events).happenings().stream()
                .filter(happening -> happening.number() > 0)
                .map(happening -> new ClockHappening(happening.number(), Role.of(happening), happening.occurredAt()))
                .toList();
    }
}
