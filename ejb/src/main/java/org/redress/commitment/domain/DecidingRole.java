package org.redress.commitment.domain;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.identity.domain.Caller;

/** The roles whose limits the authority table knows, from the smallest limit to the largest. Source: R-058. */
public enum DecidingRole {
    AGENT(Caller.AGENT),
    SUPERVISOR(Caller.SUPERVISOR),
    MANAGER(Caller.MANAGER);

    private final Caller caller;

    DecidingRole(Caller caller) {
        this.caller = caller;
    }

    /** The kind of caller whose role it is. */
    public Caller caller() {
        return caller;
    }

    /** The role with the largest limit among those a person has. */
    public static DecidingRole of(Set<Caller> callers) {
        return Stream.of(values())
                .filter(role -> callers.contains(role.caller))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no role that decides among " + callers));
    }
}
