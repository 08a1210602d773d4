package org.redress.commitment.domain;

/** How a round of talks ended. */
public enum RoundOutcome {
    AGREED,
    NOT_AGREED
}
