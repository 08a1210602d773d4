package org.redress.studio.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.ModelsDoNotFit;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.ReleaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each minute makes the approved drafts live whose moment has come, each in a transaction of its own. Where two servers come
 * at once, the second finds it done. Source: R-182.
 */
@Singleton
public class DraftsGoLive {
    private static final Logger LOG = LoggerFactory.getLogger(DraftsGoLive.class);

    @Inject
    NewerModelsQueries models;

    @Inject
    ReleaseService releases;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor actor;

    @Schedule(minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("drafts"), () -> {
            models.due().forEach(this::goLive);
            return models;
        });
    }

    /** One that fails holds up no other. What does not fit is drawn again; everything else is tried again. */
    private void goLive(long draft) {
        try {
            retrying.run(() -> releases.goLive(draft));
            LOG.info("RDR-STU-101 a draft went live at its moment draft={}", draft);
        } catch (ModelsDoNotFit e) {
            LOG.warn("RDR-STU-102 a draft could not go live and is drawn again draft={} {}", draft, e.getMessage());
            stayDown(draft);
        } catch (RuntimeException e) {
            LOG.error("RDR-STU-103 a draft did not go live, tried again draft={}", draft, e);
        }
    }

    private void stayDown(long draft) {
        try {
            retrying.run(() -> releases.couldNotGoLive(draft));
        } catch (RuntimeException e) {
            LOG.error("RDR-STU-103 a draft did not go live, tried again draft={}", draft, e);
        }
    }
}
