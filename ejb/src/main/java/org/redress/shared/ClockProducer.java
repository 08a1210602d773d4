package org.redress.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one clock of domain and engine, in UTC. Nothing else asks the system for the time. */
@ApplicationScoped
public class ClockProducer {
    @Inject
    ClockHands hands;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new MovableClock(hands);
    }
}
