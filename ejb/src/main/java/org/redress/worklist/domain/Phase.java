package org.redress.worklist.domain;

/** The five phases of complaint handling, in order (the twelve steps of S0 by phase). */
public enum Phase {
    IDENTIFICATION,
    COMMITMENT,
    SOLUTION,
    STAKEHOLDERS,
    CLOSURE;

    private static final int LAST_OF_IDENTIFICATION = 4;
    private static final int LAST_OF_COMMITMENT = 7;
    private static final int LAST_OF_SOLUTION = 10;
    private static final int LAST_OF_STAKEHOLDERS = 11;

    /** The phase of one of the twelve steps; of none the first. */
    public static Phase ofStep(int step) {
        if (step <= LAST_OF_IDENTIFICATION) {
            return IDENTIFICATION;
        }
        if (step <= LAST_OF_COMMITMENT) {
            return COMMITMENT;
        }
        if (step <= LAST_OF_SOLUTION) {
            return SOLUTION;
        }
        return step <= LAST_OF_STAKEHOLDERS ? STAKEHOLDERS : CLOSURE;
    }
}
