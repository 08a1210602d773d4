package org.redress.intake.domain;

/** Why a row is not accepted. The names are keys of the message bundle and stand in the report. */
public enum RowProblem {
    KEY_MISSING,
    KEY_TWICE_IN_FILE,
    TITLE_MISSING,
    DATE_UNKNOWN,
    RECEIVED_IN_THE_FUTURE,
    CLOSED_BEFORE_RECEIVED,
    STATUS_UNKNOWN,
    TEXT_TOO_LONG,
    COLUMNS_MISSING,
    NOT_REGISTERED
}
