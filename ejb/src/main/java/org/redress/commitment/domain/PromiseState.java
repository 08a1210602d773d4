package org.redress.commitment.domain;

import java.util.Set;

/** The life of a promise. Source. */
public enum PromiseState {
    OPEN,
    REMINDED,
    /** Renegotiated with the customer before its time had passed, and open. */
    MOVED,
    KEPT,
    BROKEN,
    WITHDRAWN;

    /** Those in which it has still to be kept. */
    public static final Set<PromiseState> OPEN_ONES = Set.of(OPEN, REMINDED, MOVED);

    public boolean isOpen() {
        return OPEN_ONES.contains(this);
    }
}
