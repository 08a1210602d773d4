package org.redress.identity.domain;

import java.util.Set;

/**
 * The product itself, outside any process.
 *
 * @param task what it is doing, like {@code start} or {@code import}
 */
public record SystemActor(String task) implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.SYSTEM);
    }

    @Override
    public String reference() {
        return "system:" + task;
    }
}
