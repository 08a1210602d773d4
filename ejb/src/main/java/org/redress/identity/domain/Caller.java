package org.redress.identity.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    CLIENT;

    /** The roles a staff member can have. */
    public static Set<Caller> roles() {
        return Collections.unmodifiableSet(EnumSet.range(AGENT, ADMINISTRATOR));
    }

    /** The name of the role where URLs are guarded, like {@code process-owner}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
