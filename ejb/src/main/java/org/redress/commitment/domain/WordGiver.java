package org.redress.commitment.domain;

/** By whom the words given are counted. Source: R-054. */
public enum WordGiver {
    /** Whoever promised. */
    PERSON,
    /** The team that its case is with. */
    TEAM,
    /** The supplier or the department that was asked, and gave a date. */
    SUPPLIER
}
