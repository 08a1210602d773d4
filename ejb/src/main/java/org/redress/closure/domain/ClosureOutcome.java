package org.redress.closure.domain;

/** How a case ended. */
public enum ClosureOutcome {
    /** The customer confirmed that it is solved. */
    SOLVED,
    /** The customer does not pursue it. */
    WITHDRAWN
}
