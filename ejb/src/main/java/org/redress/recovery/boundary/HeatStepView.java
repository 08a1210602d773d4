package org.redress.recovery.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.HeatStep;

/**
 * One step of the check-list of whoever handles a complaint.
 *
 * @param at when it was done, or when somebody said so; nothing while it is open
 * @param by the staff member who did it or said so; nobody where a letter, the customer or another system did
 * @param shownBy what in the history of the case shows it; nothing where somebody said so, or it is open
 */
public record HeatStepView(HeatStep step, Optional<Instant> at, Optional<Long> by, Optional<CaseEventKind> shownBy) {
    static HeatStepView open(HeatStep step) {
        return new HeatStepView(step, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isDone() {
        return at.isPresent();
    }

    /** Whether somebody said so, who may have been mistaken. */
    public boolean isTicked() {
        return isDone() && shownBy.isEmpty();
    }
}
