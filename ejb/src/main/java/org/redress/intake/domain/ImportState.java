package org.redress.intake.domain;

/** Where an import stands. */
public enum ImportState {
    /** The file is here, nothing has been read. */
    UPLOADED,
    /** The dry run is reading. */
    CHECKING,
    /** The dry run says what would happen. */
    CHECKED,
    /** Rows are being registered. */
    IMPORTING,
    /** Every row was registered, known or rejected. */
    DONE,
    /** The file as a whole is not readable; nothing was imported. */
    REFUSED,
    /** The server stopped in the middle; what was registered stays, and importing again goes on. */
    INTERRUPTED
}
