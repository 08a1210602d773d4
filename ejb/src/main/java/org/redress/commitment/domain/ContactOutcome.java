package org.redress.commitment.domain;

/** What became of a contact that was promised: it is kept whether or not there was an answer. Source: R-053. */
public enum ContactOutcome {
    /** She was reached and heard how it stands. */
    REACHED,
    /** She was reached and heard that there is nothing new yet. */
    NOTHING_NEW,
    /** Nobody answered; a message was left. */
    MESSAGE_LEFT,
    /** Nobody answered, and no message could be left. */
    NO_ANSWER;

    /** Whether somebody talked with her. */
    public boolean isTalk() {
        return this == REACHED || this == NOTHING_NEW;
    }

    /** Whether she still has to hear, so that she must know when. */
    public boolean isOnlyAnAttempt() {
        return this != REACHED;
    }
}
