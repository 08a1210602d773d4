package org.redress.identity.domain;

/** The levels of the organisation, from the top. */
public enum UnitKind {
    ORGANISATION,
    BRANCH,
    DEPARTMENT,
    TEAM
}
