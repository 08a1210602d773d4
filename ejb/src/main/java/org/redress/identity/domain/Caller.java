package org.redress.identity.domain;

/** The kinds of callers a door can be opened for. The first five are the roles a staff member can have. */
public enum Caller {
    AGENT,
    SUPERVISOR,
    PROCESS_OWNER,
    MANAGER,
    ADMINISTRATOR,
    /** The workflow engine, for a named element of a named process. */
    PROCESS,
    /** The product itself: start, import command, nightly checks. */
    SYSTEM,
    /** A customer with the token of her one case. */
    CUSTOMER,
    /** A stakeholder with the token of one case. */
    STAKEHOLDER,
    /** Another system with a bearer token. */
    CLIENT
}
