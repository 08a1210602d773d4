package org.redress.commitment.domain;

/** The life of a promise. Source. */
public enum PromiseState {
    OPEN,
    REMINDED,
    /** Renegotiated with the customer before its time had passed, and open. */
    MOVED,
    KEPT,
    BROKEN,
    WITHDRAWN;

    public boolean isOpen() {
        return this == OPEN || this == REMINDED || this == MOVED;
    }
}
