package org.redress.worklist.domain;

/** The five phases of complaint handling, in order (the twelve steps of S0 by phase). */
public enum Phase {
    IDENTIFICATION,
    COMMITMENT,
    SOLUTION,
    STAKEHOLDERS,
    CLOSURE
}
