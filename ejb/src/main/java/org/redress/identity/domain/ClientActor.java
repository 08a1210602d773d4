package org.redress.identity.domain;

import java.util.Set;

/** Another system with a bearer token. */
public record ClientActor(long clientId) implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.CLIENT);
    }

    @Override
    public String reference() {
        return "client:" + clientId;
    }
}
