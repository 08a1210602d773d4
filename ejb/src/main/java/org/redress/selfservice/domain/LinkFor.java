package org.redress.selfservice.domain;

import org.redress.identity.domain.Actor;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.StakeholderActor;

/**
 * Whom a link lets in, and where.
 *
 * @param caseId the one case it opens
 * @param holderId her number among customers, or among those the case concerns
 */
public record LinkFor(long caseId, LinkHolder holder, long holderId) {
    /** As whom she acts. */
    public Actor actor() {
        return switch (holder) {
            case CUSTOMER -> new CustomerActor(caseId, holderId);
            case STAKEHOLDER -> new StakeholderActor(caseId, holderId);
        };
    }
}
