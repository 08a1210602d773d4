package org.redress.notification.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.DigestQueries;
import org.redress.notification.boundary.DigestService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every few minutes writes the summaries of the day that are not written yet, each in a transaction of its own: at the opening, or as
 * soon as the server is back. Where two servers write one, the second finds it written. Source: R-065.
 */
@Singleton
public class MorningDigests {
    private static final Logger LOG = LoggerFactory.getLogger(MorningDigests.class);

    @Inject
    DigestQueries digests;

    @Inject
    DigestService service;

    @Inject
    CurrentActor actor;

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("digest"), () -> {
            digests.waiting().forEach(this::write);
            return digests;
        });
    }

    /** One that fails holds up no other, and is tried again the next time. */
    private void write(long staffId) {
        try {
            service.write(staffId);
        } catch (RuntimeException e) {
            LOG.warn("RDR-NOT-106 summary of the day not written, tried again staff={}", staffId, e);
        }
    }
}
