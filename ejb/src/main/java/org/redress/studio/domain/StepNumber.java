package org.redress.studio.domain;

/** The figures of a step that lead to cases, each to those behind it. */
public enum StepNumber {
    /** Those that are there now, the longest first. */
    RUNNING,
    /** Those that failed there and wait for a person, the longest first. */
    INCIDENTS,
    /** Those that came in the period, the latest first. */
    ENTERED,
    /** Those that were done in the period, the one that took longest first. */
    DONE,
    /** Those that left in the period without the step being done, the latest first. */
    CUT_OFF
}
