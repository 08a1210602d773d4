package org.redress.demo.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.redress.demo.domain.EngineTime;
import org.redress.identity.boundary.FirstStart;
import org.redress.shared.ClockHands;
import org.redress.shared.Installation;
import org.redress.shared.TablesReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the hands of the one clock, and the engine's with them, to where the database says: at the start and after each
 * move. Not a door: it tells what the top bar shows everybody and nothing of any case. A demonstration is one server;
 * another on the same database would keep its own time.
 */
@ApplicationScoped
public class DemoClock {
    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);

    @Inject
    ClockHands hands;

    @Inject
    EngineTime engine;

    @Inject
    ClockService clock;

    @Inject
    Installation installation;

    /** Whether this installation has a clock that can be moved. */
    public boolean isMovable() {
        return installation.isDemo();
    }

    /** Whether it shows something else than the time. */
    public boolean isMoved() {
        return hands.isMoved();
    }

    /** The clock goes on where it was before the server stopped. */
    void starting(@Observes @Priority(FirstStart.PRIORITY) TablesReady tables) {
        if (tables.demo()) {
            turn(clock.offset());
        }
    }

    /** After the commit: a clock that was moved and then was not would show a time that nobody remembers. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
        turn(moved.offset());
        LOG.info("RDR-DEM-101 clock moved now={} ahead={}", hands.now(), moved.offset());
    }

    private void turn(Duration offset) {
        hands.runAhead(offset);
        engine.runAhead(offset);
    }
}
