package org.redress.intake.domain;

/** What became of a row. */
public enum RowResult {
    /** It would become, or has become, an open case. */
    OPEN,
    /** It would become, or has become, a closed case. */
    CLOSED,
    /** It was imported before. */
    KNOWN,
    REJECTED
}
