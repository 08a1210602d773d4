package org.redress.closure.domain;

/** What a supervisor says of a case whose customer does not answer. */
public enum SilenceReview {
    /** Enough was done to reach her: it may be closed without her agreement. */
    ACCEPTED,
    /** She is to be contacted again. */
    CONTACT_AGAIN
}
