package org.redress.studio.domain;

/** What became of a step of drawing. */
public enum DraftChangeState {
    /** It holds, and can be undone. */
    DRAWN,
    /** It was undone, and can be done again until something else is drawn. */
    UNDONE,
    /** It holds or was undone for good: something else was drawn, or a newer release was taken in, or it is long ago. */
    SETTLED
}
