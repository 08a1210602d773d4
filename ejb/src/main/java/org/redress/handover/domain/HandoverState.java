package org.redress.handover.domain;

/** How far a hand-over has come. */
public enum HandoverState {
    /** Waits for whoever gets the case. The case is still with whoever had it. */
    OFFERED,
    ACCEPTED,
    /** Not accepted, with the reason. */
    RETURNED,
    /** Taken back, or its case has ended. */
    WITHDRAWN
}
