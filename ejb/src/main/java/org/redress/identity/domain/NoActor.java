package org.redress.identity.domain;

import java.util.Set;

/** Nobody has signed in: no door opens. */
public record NoActor() implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of();
    }

    @Override
    public String reference() {
        return "nobody";
    }
}
