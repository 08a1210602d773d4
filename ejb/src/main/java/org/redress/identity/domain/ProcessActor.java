package org.redress.identity.domain;

import java.util.Set;

/**
 * The engine, at one element of a process.
 *
 * @param definition the id of the process in its model
 * @param element the id of the element in the model
 */
public record ProcessActor(String definition, String element) implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.PROCESS);
    }

    @Override
    public String reference() {
        return "process:" + definition + "/" + element;
    }
}
