package org.redress.demo.domain;

/** How far the invented past of a demonstration is. */
public enum PastState {
    /** None was wanted since the server started. */
    NONE,
    LIVING,
    LIVED,
    /** Something went wrong in the middle; what was lived until then stays. */
    BROKEN_OFF
}
