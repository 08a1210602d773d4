package org.redress.solution.domain;

/** What somebody with the authority decided. The name is the code in the model. Source: R-056. */
public enum ApprovalDecision {
    APPROVED,
    CHANGED,
    REFUSED,
    RETURNED;

    /** Whether it may go ahead. */
    public boolean goesAhead() {
        return this == APPROVED || this == CHANGED;
    }
}
