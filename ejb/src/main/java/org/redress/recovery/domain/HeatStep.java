package org.redress.recovery.domain;

import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;

/**
 * What whoever handles a complaint does, in its order: hear, empathise, act, take responsibility, then follow up. A step is
 * done when the history of the case shows it, or when somebody says so. Source: R-098, D-20.
 */
public enum HeatStep {
    /** The problem was read back, and the customer agrees that it is this. */
    HEAR(CaseEventKind.RESTATED),
    /** She has read that we are sorry. */
    EMPATHISE(CaseEventKind.ACKNOWLEDGED),
    /** What was agreed is done. */
    ACT(CaseEventKind.SOLUTION_APPLIED, CaseEventKind.RESOLVED_AT_FIRST_CONTACT),
    /** Somebody has accepted that it is hers. */
    TAKE_RESPONSIBILITY(CaseEventKind.RESPONSIBILITY_ACCEPTED, CaseEventKind.HANDOVER_ACCEPTED),
    /** She was asked whether it is solved, or whether it stays so. */
    FOLLOW_UP(
            CaseEventKind.SATISFACTION_CONFIRMED,
            CaseEventKind.NOT_SOLVED,
            CaseEventKind.STAYS_SOLVED,
            CaseEventKind.CAME_BACK);

    private final Set<CaseEventKind> shownBy;

    HeatStep(CaseEventKind... shownBy) {
        this.shownBy = Set.of(shownBy);
    }

    /** Whether something that happened shows that the step is done. */
    public boolean isShownBy(CaseEventKind kind) {
        return shownBy.contains(kind);
    }
}
