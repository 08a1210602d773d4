package org.redress.draft.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.draft.boundary.DraftDesk;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each night throws away drafts that nobody finishes: they hold what customers say. */
@Singleton
public class DraftSweep {
    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    @Inject
    DraftDesk drafts;

    @Inject
    CurrentActor actor;

    @Schedule(minute = "23", hour = "3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        int gone = actor.as(new SystemActor("drafts"), () -> drafts.expire());
        LOG.info("RDR-DRF-101 old drafts thrown away count={}", gone);
    }
}
