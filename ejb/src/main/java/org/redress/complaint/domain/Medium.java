package org.redress.complaint.domain;

/** What it came as, whatever kind of customer it came from. Source. */
public enum Medium {
    CALL,
    COUNTER,
    EMAIL,
    WEB_FORM,
    LETTER,
    FAX,
    /** An entry in the book that lies open for customers. */
    BOOK;

    /** What comes by that channel as a rule. */
    public static Medium usualOf(Channel channel) {
        return switch (channel) {
            case TELEPHONE -> CALL;
            case WALK_IN, CANVASSED -> COUNTER;
            case MARKETING, ELECTRONIC -> EMAIL;
        };
    }

    /** Whether the customer is there, so that she is served at once. Source: R-010. */
    public boolean isSpoken() {
        return this == CALL || this == COUNTER;
    }
}
