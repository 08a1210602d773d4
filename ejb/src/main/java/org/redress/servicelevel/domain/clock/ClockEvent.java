package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a case and moves its clock. Events take effect in the order in which they occurred, those of
 * the same moment in the order of their numbers; when they were recorded does not matter, except that a clock read for a
 * moment knows only what was recorded until then.
 */
public sealed interface ClockEvent {
    /** The number of the event in its case, by which others refer to it. */
    long number();

    /** When it was recorded. */
    Instant recordedAt();

    /** Something with a time of its own, as stated by whoever recorded it; never later than the recording. */
    sealed interface Happening extends ClockEvent {
        Instant occurredAt();

        /** The same at another time, as was recorded later. */
        Happening at(Instant truth, Instant correctedAt);
    }

    /**
     * The clock begins. Only the first beginning counts.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     */
    record Started(long number, Instant occurredAt, Instant recordedAt) implements Happening {
        public Started {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new Started(number, truth, correctedAt);
        }
    }

    /**
     * The clock stands still from now on, for this cause. Several pauses may overlap; their time counts once.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     * @param cause why
     * @param by a reference to who paused it, like an id
     * @param why a reference to what explains it, like the id of a question or a request
     */
    record Paused(long number, Instant occurredAt, Instant recordedAt, PauseCause cause, String by, String why)
            implements Happening {
        public Paused {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new Paused(number, truth, correctedAt, cause, by, why);
        }
    }

    /**
     * What a pause waited for is there. The clock runs again when no other pause is left.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     * @param pause the number of the pause that ends
     */
    record Resumed(long number, Instant occurredAt, Instant recordedAt, long pause) implements Happening {
        public Resumed {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new Resumed(number, truth, correctedAt, pause);
        }
    }

    /**
     * Another priority or agreement: the case is worked under other terms. What was used until then stays used.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     * @param terms what holds from then on
     */
    record TermsChanged(long number, Instant occurredAt, Instant recordedAt, Terms terms) implements Happening {
        public TermsChanged {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new TermsChanged(number, truth, correctedAt, terms);
        }
    }

    /**
     * What the clock measures is done. It ends all pauses.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     */
    record Stopped(long number, Instant occurredAt, Instant recordedAt) implements Happening {
        public Stopped {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new Stopped(number, truth, correctedAt);
        }
    }

    /**
     * It was not done after all: the clock goes on where it stopped.
     *
     * @param number its number
     * @param occurredAt when it happened
     * @param recordedAt when that was recorded
     */
    record Reopened(long number, Instant occurredAt, Instant recordedAt) implements Happening {
        public Reopened {
            requireThatItHappened(number, occurredAt, recordedAt);
        }

        @Override
        public Happening at(Instant truth, Instant correctedAt) {
            return new Reopened(number, truth, correctedAt);
        }
    }

    /**
     * An earlier event was wrong. From the recording of this on, the clock is as if it had been recorded right; of several
     * corrections of one event the last one counts. A correction is taken back by one that says that it never was.
     *
     * @param number its number
     * @param recordedAt when it was recorded
     * @param corrects the number of the event that was wrong
     * @param occurredAt when that event happened in truth; nothing when it never did
     * @param reason a reference to why it is corrected
     */
    record Corrected(long number, Instant recordedAt, long corrects, Optional<Instant> occurredAt, String reason)
            implements ClockEvent {
        /** @throws IllegalArgumentException without a reason, or when the true time lies after the recording */
        public Corrected {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("the correction " + number + " has no reason; say why");
            }
            occurredAt.ifPresent(truth -> requireThatItHappened(number, truth, recordedAt));
        }
    }

    private static void requireThatItHappened(long number, Instant occurredAt, Instant recordedAt) {
        if (occurredAt.isAfter(recordedAt)) {
            throw new IllegalArgumentException("the event " + number + " is recorded at " + recordedAt
                    + " before it happens at " + occurredAt + "; record it when it has happened");
        }
    }
}
