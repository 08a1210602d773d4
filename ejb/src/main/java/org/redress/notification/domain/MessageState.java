package org.redress.notification.domain;

/** Where a message stands on its way out. */
public enum MessageState {
    /** Written, to be sent as soon as possible. */
    WAITING,
    SENT,
    /** Tried too often: somebody must look. */
    FAILED,
    /** There is no e-mail address: print it and post it. */
    TO_POST,
    POSTED,
    /** Somebody gave it up and said why. */
    GIVEN_UP,
    /** Whom it was for may not have it any more, or has ended the subscription. */
    WITHHELD;

    /** Whether it has not left yet and still may. */
    public boolean isUnsent() {
        return this == WAITING || this == FAILED || this == TO_POST;
    }
}
