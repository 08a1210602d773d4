package org.redress.demo.domain;

import java.time.Instant;
import java.util.Optional;

/** The engine while somebody else turns its clock and has it do what is due. */
public interface DrivenEngine {
    /** From now on the engine does nothing by itself, until it is told to go on. */
    void pause();

    /** Holds the engine's clock still at an instant. */
    void hold(Instant at);

    /** When the first thing is due that the engine does by itself, if that is not after an instant. */
    Optional<Instant> firstDueUntil(Instant last);

    /** Does whatever is due by now, one after the other, in an order that depends on the cases alone. */
    void doWhatIsDue();

    void goOn();
}
