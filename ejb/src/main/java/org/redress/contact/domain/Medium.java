package org.redress.contact.domain;

/** What something came to us as, whatever kind of customer it came from. Source. */
public enum Medium {
    CALL,
    COUNTER,
    EMAIL,
    WEB_FORM,
    LETTER,
    FAX,
    /** An entry in the book that lies open for customers. */
    BOOK;

    /** Whether the customer is there, so that she is served at once. Source: R-010. */
    public boolean isSpoken() {
        return this == CALL || this == COUNTER;
    }
}
