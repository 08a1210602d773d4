package org.redress.studio.domain;

/** Where a draft of models stands. */
public enum DraftState {
    /** Somebody draws, or may. */
    DRAWING,
    /** It waits for a second person. */
    OFFERED,
    /** A second person has approved it, and it waits for its moment. */
    APPROVED,
    /** New cases start on it, or on what came after it. */
    RELEASED,
    /** It was given up. */
    DISCARDED;

    /** Whether nothing becomes of it any more. */
    public boolean isOver() {
        return this == RELEASED || this == DISCARDED;
    }
}
