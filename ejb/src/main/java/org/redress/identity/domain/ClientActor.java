package org.redress.identity.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Another system with a bearer token. When it works for a staff member, it passes the doors she passes and sees what she
 * sees; the scopes of its token narrow that further, before any door is reached.
 *
 * @param clientId the id of its token
 * @param scopes what the token may be used for
 * @param worksFor the staff member it works for, with her roles and teams as they are now
 */
public record ClientActor(long clientId, Set<TokenScope> scopes, Optional<StaffActor> worksFor) implements Actor {
    public ClientActor {
        scopes = Set.copyOf(scopes);
    }

    /** A system that works for nobody. */
    public ClientActor(long clientId, Set<TokenScope> scopes) {
        this(clientId, scopes, Optional.empty());
    }

    @Override
    public Set<Caller> callers() {
        Set<Caller> callers = new HashSet<>(Set.of(Caller.CLIENT));
        worksFor.ifPresent(person -> callers.addAll(person.callers()));
        return callers;
    }

    @Override
    public String reference() {
        return "client:" + clientId;
    }

    @Override
    public Optional<StaffActor> staff() {
        return worksFor;
    }
}
