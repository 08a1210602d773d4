package org.redress.recovery.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.recovery.domain.RecoveryStep;

/**
 * One of the six recovery steps of a case.
 *
 * @param doneAt when it was done first; nothing when it was not
 * @param doneBy the staff member who did it; nobody when it was done by a letter, another system, or not at all
 */
public record RecoveryStepView(RecoveryStep step, Optional<Instant> doneAt, Optional<Long> doneBy) {
    public boolean isDone() {
        return doneAt.isPresent();
    }
}
