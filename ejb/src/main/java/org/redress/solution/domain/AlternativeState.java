package org.redress.solution.domain;

/** Whether an alternative still stands ready. */
public enum AlternativeState {
    STANDING_BY,
    /** The solution before it failed, and it became the next one. */
    TAKEN,
    /** Nobody wants it any more, or its case has ended. */
    DROPPED
}
