package org.redress.demo.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The engine's own idea of the time: its timers, its history, its due dates. */
public interface EngineTime {
    /** Lets the engine's clock run ahead of system time by this much, and has it look at once for what is due by now. */
    void runAhead(Duration offset);

    /** When the engine next does something by itself after an instant; empty when nothing waits for its time. */
    Optional<Instant> nextTimerAfter(Instant now);
}
