package org.redress.commitment.domain;

/** What became of a word that was given; each word has one fate, so that the fates add up to the words. Source. */
public enum WordFate {
    KEPT,
    /** Its time passed without it; it stays so, whatever was done or agreed afterwards. */
    BROKEN,
    /** Another time was agreed before it was due: it ended with another word. */
    RENEGOTIATED,
    WITHDRAWN,
    OPEN
}
