package org.redress.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the test moves it. It starts on a Monday morning unless told otherwise. */
public final class TestClock extends Clock {
    /** Monday, 2 March 2026, 08:00 UTC. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private Instant now;

    public TestClock() {
        this(MONDAY_MORNING);
    }

    public TestClock(Instant start) {
        now = start;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
