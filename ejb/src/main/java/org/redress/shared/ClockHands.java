package org.redress.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the one clock of the product stands: at system time, unless the demonstration has moved it by an offset or holds
 * it still. Whoever wants to know the time injects a {@link java.time.Clock}; only {@code demo} touches the hands.
 */
@ApplicationScoped
public class ClockHands {
    private final SystemClock system = new SystemClock();
    private volatile Position position = new Position(Duration.ZERO, Optional.empty());

    /** What the clock shows, to the microsecond. */
    public Instant now() {
        Position at = position;
        return at.held().orElseGet(() -> system.instant().plus(at.offset()));
    }

    /** How far the clock is ahead of system time; behind it with a minus. */
    public Duration offset() {
        Position at = position;
        return at.held().map(held -> Duration.between(system.instant(), held)).orElse(at.offset());
    }

    /** Whether it shows something else than system time. */
    public boolean isMoved() {
        return position.held().isPresent() || !position.offset().isZero();
    }

    /** Lets the clock go on from where system time and this offset put it. */
    public void runAhead(Duration offset) {
        position = new Position(offset, Optional.empty());
    }

    /** Holds the clock still at an instant, until it is held at another or runs again. */
    public void hold(Instant at) {
        position = new Position(Duration.ZERO, Optional.of(at));
    }

    private record Position(Duration offset, Optional<Instant> held) {}
}
