package org.redress.participant.domain;

/** How far a request to a participant has come. */
public enum RequestState {
    OPEN,
    /** Its date has passed without an answer. */
    LATE,
    ANSWERED,
    /** It is no longer needed. */
    WITHDRAWN;

    /** Whether an answer is still waited for. */
    public boolean isOpen() {
        return this == OPEN || this == LATE;
    }
}
