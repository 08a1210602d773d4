package org.redress.customer.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.customer.boundary.SensitiveNoteService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each night deletes sensitive information whose last day is over. */
@Singleton
public class SensitiveSweep {
    private static final Logger LOG = LoggerFactory.getLogger(SensitiveSweep.class);

    @Inject
    SensitiveNoteService notes;

    @Inject
    CurrentActor actor;

    @Schedule(minute = "33", hour = "3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        int gone = actor.as(new SystemActor("sensitive"), () -> notes.expire());
        LOG.info("RDR-CUS-120 sensitive notes deleted on their day count={}", gone);
    }
}
