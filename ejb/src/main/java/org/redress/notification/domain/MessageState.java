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
    GIVEN_UP;

    /** Whether it has not left yet and still may. */
    public boolean isUnsent() {
        return this == WAITING || this == FAILED || this == TO_POST;
    }
}
