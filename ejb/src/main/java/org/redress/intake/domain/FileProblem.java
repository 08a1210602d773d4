package org.redress.intake.domain;

/** Why a whole file is not imported; nothing of it is then. The names are keys of the message bundle. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    ENCODING_BROKEN,
    QUOTING_BROKEN,
    COLUMN_MISSING,
    UNREADABLE
}
