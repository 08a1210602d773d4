package org.redress.commitment.domain;

/** What is to be said of a time while it is typed. Source. */
public enum TimeVerdict {
    /** Something may be promised for it. */
    GOOD,
    /** It is not ahead of us. */
    PASSED,
    /** The customer is not to be reached that way then. */
    UNREACHABLE,
    /** She may be reached then, but would rather be at another time of the day. Source: R-127. */
    INCONVENIENT,
    /** We do not work then. */
    CLOSED;

    /** Whether something may be promised for it. */
    public boolean isGood() {
        return this == GOOD;
    }
}
