package org.redress.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** System time in UTC, cut to the microseconds that both databases keep. */
class SystemClock extends Clock {
    private final ZoneId zone;

    SystemClock() {
        this(ZoneOffset.UTC);
    }

    private SystemClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SystemClock(other);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
