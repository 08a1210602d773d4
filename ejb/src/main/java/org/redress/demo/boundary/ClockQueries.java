package org.redress.demo.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.demo.domain.EngineTime;
import org.redress.identity.boundary.Allows;
import org.redress.shared.ClockHands;

/** Where the clock of the demonstration stands. */
@Stateless
public class ClockQueries {
    @Inject
    ClockHands hands;

    @Inject
    EngineTime engine;

    /** What it shows, how far that is ahead, and what time it is when something next happens by itself. */
    @Allows(ADMINISTRATOR)
    public ClockStanding standing() {
        Instant now = hands.now();
        return new ClockStanding(now, hands.offset(), engine.nextTimerAfter(now));
    }
}
