package org.redress.search.domain;

/** Whether a case is worked on. */
public enum CaseState {
    OPEN,
    /** Closed or withdrawn. */
    ENDED
}
