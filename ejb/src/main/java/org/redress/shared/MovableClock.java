package org.redress.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows where the hands stand, in UTC unless asked for another zone. */
class MovableClock extends Clock {
    private final ClockHands hands;
    private final ZoneId zone;

    MovableClock(ClockHands hands) {
        this(hands, ZoneOffset.UTC);
    }

    private MovableClock(ClockHands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(hands, other);
    }

    @Override
    public Instant instant() {
        return hands.now();
    }
}
