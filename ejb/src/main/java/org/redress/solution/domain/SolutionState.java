package org.redress.solution.domain;

/** How far a solution has come. */
public enum SolutionState {
    /** Proposed, and it is not known yet who decides. */
    PROPOSED,
    AWAITING_APPROVAL,
    /** The first of two has approved it, and the second is asked. */
    AWAITING_SECOND,
    /** The person asked wants it changed, or refused it: the next proposal is awaited. */
    SENT_BACK,
    AUTHORISED,
    /** Those who must act have been contacted. */
    UNDER_WAY,
    /** Done: the next solution of the case is a new one. */
    APPLIED,
    /** It did not do what it was to do: the alternative is taken, or another one proposed. */
    FAILED
}
