package org.redress.visit.domain;

/** How far a visit has come. */
public enum VisitState {
    ARRANGED,
    /** Somebody went, and nobody was there: another time is to be agreed. */
    MISSED,
    HELD,
    CANCELLED;

    /** Whether somebody is still to go. */
    public boolean isOpen() {
        return this == ARRANGED || this == MISSED;
    }
}
