package org.redress.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of the timeline during which it is always the same: we are open, or we are closed for one reason. Half-open, like a
 * frame.
 *
 * @param from its first moment
 * @param until its end, later than that
 * @param kind open, or why not
 * @param name what the holiday or the special day is called; nothing for the other kinds
 */
public record Stretch(Instant from, Instant until, Kind kind, Optional<String> name) {
    /** Open, or why not. */
    public enum Kind {
        /** Working time runs. */
        OPEN,
        /** Outside the hours of the week. */
        CLOSED,
        /** A public holiday, whatever its weekday. */
        HOLIDAY,
        /** Outside the hours of a special day. */
        SPECIAL
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** How long it takes on any clock. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** What of it lies between two moments. */
    Optional<Stretch> within(Instant begin, Instant end) {
        Instant first = Moments.later(from, begin);
        Instant last = Moments.earlier(until, end);
        return first.isBefore(last) ? Optional.of(new Stretch(first, last, kind, name)) : Optional.empty();
    }

    boolean goesOnAs(Stretch next) {
        return until.equals(next.from) && kind == next.kind && name.equals(next.name);
    }

    Stretch until(Instant end) {
        return new Stretch(from, end, kind, name);
    }
}
