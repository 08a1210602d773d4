package org.redress.selfservice.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;

/**
 * A link somebody was sent, as the desk sees it: never the link itself.
 *
 * @param caseId the case it was sent for; that may go on in another one
 * @param holderName whom it lets in; empty when nobody is known there by name
 * @param state whether it opens at this moment
 */
public record LinkView(
        long linkId,
        long caseId,
        LinkHolder holder,
        String holderName,
        LinkState state,
        Instant sentAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> takenBackAt) {
    static LinkView of(AccessLink link, String holderName, Instant now) {
        return new LinkView(
                link.id(),
                link.whom().caseId(),
                link.whom().holder(),
                holderName,
                link.state(now),
                link.issuedAt(),
                link.expiresAt(),
                link.lastUsedAt(),
                link.revokedAt());
    }

    public boolean isOpening() {
        return state == LinkState.VALID;
    }

    @Override
    public String toString() {
        return "LinkView#" + linkId;
    }
}
