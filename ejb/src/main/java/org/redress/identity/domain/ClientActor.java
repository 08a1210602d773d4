package org.redress.identity.domain;

import java.util.Set;

/**
 * Another system with a bearer token.
 *
 * @param clientId the id of its token
 * @param scopes what the token may be used for
 */
public record ClientActor(long clientId, Set<TokenScope> scopes) implements Actor {
    public ClientActor {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.CLIENT);
    }

    @Override
    public String reference() {
        return "client:" + clientId;
    }
}
