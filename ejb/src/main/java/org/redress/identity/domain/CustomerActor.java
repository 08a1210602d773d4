package org.redress.identity.domain;

import java.util.Set;

/** A customer who came by the link of her one case. */
public record CustomerActor(long caseId, long customerId) implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.CUSTOMER);
    }

    @Override
    public String reference() {
        return "customer:" + customerId;
    }
}
