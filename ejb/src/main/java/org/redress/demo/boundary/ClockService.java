package org.redress.demo.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.redress.demo.domain.ClockOnlyGoesForward;
import org.redress.demo.domain.EngineTime;
import org.redress.demo.domain.MovedClock;
import org.redress.demo.domain.MovedClockRepository;
import org.redress.demo.domain.NoTimerAhead;
import org.redress.demo.domain.OnlyInTheDemo;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.shared.Installation;

/** Moves the clock of a demonstration. Everything that falls due by the move happens as if that time had passed. */
@Stateless
public class ClockService {
    @Inject
    MovedClockRepository clocks;

    @Inject
    EngineTime engine;

    @Inject
    Installation installation;

    @Inject
    Event<ClockMoved> moved;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Moves the clock forward.
     *
     * @throws OnlyInTheDemo when this installation is not for showing the product
     * @throws ClockOnlyGoesForward when that would be back, not at all, or more than 400 days at once
     */
    @Allows(ADMINISTRATOR)
    public void forward(Duration by) {
        if (!installation.isDemo()) {
            throw new OnlyInTheDemo();
        }
        Instant now = clock.instant();
        String mover = actor.get().reference();
        MovedClock turned = clocks.find().orElseGet(() -> atSystemTime(now, mover));
        turned.forward(by, now, mover);
        moved.fire(new ClockMoved(turned.offset()));
    }

    /**
     * Moves the clock to the moment something next happens by itself, such as the reminder of a promise or its breaking.
     *
     * @throws OnlyInTheDemo when this installation is not for showing the product
     * @throws NoTimerAhead when nothing waits for its time
     */
    @Allows(ADMINISTRATOR)
    public void toNextTimer() {
        Instant now = clock.instant();
        Instant timer = engine.nextTimerAfter(now).orElseThrow(NoTimerAhead::new);
        forward(Duration.between(now, timer).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS));
    }

    /** How far the clock was moved ahead of system time. */
    @Allows(SYSTEM)
    public Duration offset() {
        return clocks.find().map(MovedClock::offset).orElse(Duration.ZERO);
    }

    private MovedClock atSystemTime(Instant now, String mover) {
        MovedClock fresh = new MovedClock(now, mover);
        clocks.add(fresh);
        return fresh;
    }
}
