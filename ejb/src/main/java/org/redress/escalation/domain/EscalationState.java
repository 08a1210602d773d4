package org.redress.escalation.domain;

/** How far an escalation has come. */
public enum EscalationState {
    /** Waits for somebody to take it on. */
    OPEN,
    TAKEN_ON,
    SETTLED,
    /** The reason has gone away by itself. */
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == TAKEN_ON;
    }
}
