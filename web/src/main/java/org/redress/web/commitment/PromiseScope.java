package org.redress.web.commitment;

/** Whose promises a list shows. */
public enum PromiseScope {
    /** What I promised, and what anybody promised in a case that I own. */
    MINE,
    /** In the cases of my teams. */
    TEAM,
    /** In the whole house. */
    HOUSE
}
