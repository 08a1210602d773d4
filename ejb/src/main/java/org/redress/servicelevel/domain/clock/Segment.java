package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A part of the time of a case during which its clock does one thing. Half-open: its end belongs to the next segment. */
public sealed interface Segment {
    Instant from();

    Instant until();

    /** The working time in it. It counts while the clock runs, and is what a pause saves. */
    Duration workingTime();

    /** What of it counts against the target. */
    default Duration counted() {
        return Duration.ZERO;
    }

    /**
     * We are open and the clock runs.
     *
     * @param from its first moment
     * @param until its end
     */
    record Running(Instant from, Instant until) implements Segment {
        @Override
        public Duration workingTime() {
            return Duration.between(from, until);
        }

        @Override
        public Duration counted() {
            return workingTime();
        }
    }

    /**
     * We are closed, as in any week.
     *
     * @param from its first moment
     * @param until its end
     */
    record Closed(Instant from, Instant until) implements Segment {
        @Override
        public Duration workingTime() {
            return Duration.ZERO;
        }
    }

    /**
     * We are closed on a public holiday.
     *
     * @param from its first moment
     * @param until its end
     * @param name what the holiday is called
     */
    record Holiday(Instant from, Instant until, String name) implements Segment {
        @Override
        public Duration workingTime() {
            return Duration.ZERO;
        }
    }

    /**
     * We are closed because of the hours of a special day.
     *
     * @param from its first moment
     * @param until its end
     * @param name what the day is called
     */
    record SpecialDay(Instant from, Instant until, String name) implements Segment {
        @Override
        public Duration workingTime() {
            return Duration.ZERO;
        }
    }

    /**
     * The clock is paused, whether or not we are open.
     *
     * @param from its first moment
     * @param until its end
     * @param pauses every pause that is in effect, the earliest first
     * @param workingTime the working time in it, which does not count
     */
    record Paused(Instant from, Instant until, List<Pause> pauses, Duration workingTime) implements Segment {
        public Paused {
            pauses = List.copyOf(pauses);
        }

        /** Whether one of its causes is force majeure. Source: R-113. */
        public boolean isForceMajeure() {
            return pauses.stream().anyMatch(pause -> pause.cause() == PauseCause.FORCE_MAJEURE);
        }
    }

    /**
     * The case was done, until it was opened again.
     *
     * @param from its first moment
     * @param until its end
     * @param stop the number of the event that stopped the clock
     * @param workingTime the working time in it, which does not count
     */
    record Stopped(Instant from, Instant until, long stop, Duration workingTime) implements Segment {}
}
