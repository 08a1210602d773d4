package org.redress.selfservice.domain;

/** Whether a link still opens. */
public enum LinkState {
    VALID,
    EXPIRED,
    REVOKED
}
