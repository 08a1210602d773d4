package org.redress.closure.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;

/**
 * One end of a case, as a page shows it.
 *
 * @param actions what was done to put it right, or what the customer was told; empty when she withdrew
 * @param closedByName who closed it; nobody when the customer withdrew
 */
public record ClosureView(
        long closureId, ClosureOutcome outcome, String actions, Instant closedAt, Optional<String> closedByName) {
    static ClosureView of(Closure closure, Optional<String> closedByName) {
        return new ClosureView(closure.id(), closure.outcome(), closure.actions(), closure.closedAt(), closedByName);
    }

    @Override
    public String toString() {
        return "ClosureView[" + outcome + ", " + closedAt + "]";
    }
}
