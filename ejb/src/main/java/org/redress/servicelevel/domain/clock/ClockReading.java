package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the clock of a case shows at a moment. All amounts are working time. Source, W-12.
 *
 * @param state whether it runs
 * @param begunAt when it began, the last time it was measured anew; nothing before it begins
 * @param target how long the case may take; with a target in days, the working time until its deadline if it is never paused;
 *     nothing before it begins
 * @param used how much of that is used until that moment, or until it was stopped
 * @param standsStill the pauses that last, the earliest first; none unless it is paused
 * @param stoppedAt when what it measures was done; nothing while it is not
 * @param deadline by when the case is to be done; nothing before it begins
 * @param warnings when which part of the target is used, the smallest part first
 * @param breached whether it took longer: exactly at the deadline is in time
 * @param explanation from the beginning until the deadline, or until it was stopped: in order and without a gap, cut at the
 *     moment itself and at the deadline; the running segments until the deadline add up to the target exactly
 */
public record ClockReading(
        State state,
        Optional<Instant> begunAt,
        Duration target,
        Duration used,
        List<Pause> standsStill,
        Optional<Instant> stoppedAt,
        Optional<Deadline> deadline,
        List<Warning> warnings,
        boolean breached,
        List<Segment> explanation) {
    /** Whether it runs. */
    public enum State {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        STOPPED
    }

    /** What a deadline holds under. */
    public enum Condition {
        /** It stands, as long as nothing happens. */
        STANDS,
        /** It holds if the clock is resumed at this moment; each moment it stands still moves it. */
        IF_RESUMED_NOW,
        /** It is the one that would have held if the case had not been stopped. */
        HAD_IT_GONE_ON
    }

    /**
     * By when a case is to be done.
     *
     * @param at the moment; whatever is done until then, that moment included, is in time
     * @param condition what it holds under
     */
    public record Deadline(Instant at, Condition condition) {}

    /**
     * When a part of the target is used.
     *
     * @param percent which part
     * @param at when, under the condition of the deadline
     */
    public record Warning(int percent, Instant at) {}

    public ClockReading {
        standsStill = List.copyOf(standsStill);
        warnings = List.copyOf(warnings);
        explanation = List.copyOf(explanation);
    }

    /** The clock of a case that has not begun. */
    public static ClockReading notStarted() {
        return new ClockReading(
                State.NOT_STARTED,
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of());
    }

    /** How much of the target is left; with a minus when more than that is used. */
    public Duration left() {
        return target.minus(used);
    }
}
