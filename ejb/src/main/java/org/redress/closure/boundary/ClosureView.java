package org.redress.closure.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;

/**
 * One end of a case, as a page shows it.
 *
 * @param actions what was done to put it right; empty when the customer withdrew
 * @param closedByName who closed it; nobody when the customer withdrew
 */
public record ClosureView(ClosureOutcome outcome, String actions, Instant closedAt, Optional<String> closedByName) {
    static ClosureView of(Closure closure, Optional<String> closedByName) {
        return new ClosureView(closure.outcome(), closure.actions(), closure.closedAt(), closedByName);
    }

    @Override
    public String toString() {
        return "ClosureView[" + outcome + ", " + closedAt + "]";
    }
}
