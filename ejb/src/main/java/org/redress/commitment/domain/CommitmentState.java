package org.redress.commitment.domain;

/** How far a commitment has come. */
public enum CommitmentState {
    NEGOTIATING,
    AGREED,
    COMMITTED,
    /** Support for the customer and the handler is arranged: the next commitment of the case is a new one. */
    SUPPORTED
}
