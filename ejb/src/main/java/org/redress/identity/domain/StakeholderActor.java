package org.redress.identity.domain;

import java.util.Set;

/** A stakeholder who came by the link of one case. */
public record StakeholderActor(long caseId, long stakeholderId) implements Actor {
    @Override
    public Set<Caller> callers() {
        return Set.of(Caller.STAKEHOLDER);
    }

    @Override
    public String reference() {
        return "stakeholder:" + stakeholderId;
    }
}
