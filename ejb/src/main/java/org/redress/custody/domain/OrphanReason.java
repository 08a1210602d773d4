package org.redress.custody.domain;

/** What an open case lacks so that nobody would ever come back to it. */
public enum OrphanReason {
    /** Its owner is not here, and none of its tasks waits in a queue in which somebody is. */
    NOBODY_HERE,
    /** One of its tasks is with somebody who is not here. */
    TASK_WITH_NOBODY_HERE,
    /** A step of it failed for good, and nothing else is ahead. */
    FAILED_STEP,
    /** It has no task, no promise and no timer: nothing will ever happen. */
    NOTHING_AHEAD,
    /** The timer of one of its open promises is not there any more: nobody would be reminded, and nobody told that it broke. */
    PROMISE_WITHOUT_TIMER,
    /** The process it was in is not there any more. */
    NO_PROCESS;

    /** Whether the product can mend it; the others are for people: an incident, or a word with the customer. */
    public boolean isMended() {
        return switch (this) {
            case NOBODY_HERE, TASK_WITH_NOBODY_HERE, PROMISE_WITHOUT_TIMER, NO_PROCESS -> true;
            case FAILED_STEP, NOTHING_AHEAD -> false;
        };
    }
}
