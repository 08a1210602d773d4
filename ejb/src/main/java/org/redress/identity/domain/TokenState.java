package org.redress.identity.domain;

/** Whether a token opens anything. */
public enum TokenState {
    VALID,
    EXPIRED,
    /** An administrator has taken it back. */
    REVOKED
}
