package org.redress.model;

/** The five phases a complaint passes through, in their order; the twelve steps are spread over them. */
public enum ComplaintPhase {
    IDENTIFICATION,
    COMMITMENT,
    SOLUTION,
    STAKEHOLDERS,
    CLOSURE
}
