package org.redress.custody.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.Orphan;
import org.redress.custody.boundary.Orphans;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each night counts the open cases that nobody would come back to, and says so when there are any. It mends nothing: why they
 * are there should be known first; whoever looks at them mends them.
 */
@Singleton
public class OrphanWatch implements Orphans {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanWatch.class);

    @Inject
    CustodyQueries custody;

    @Inject
    CurrentActor actor;

    private volatile int found;

    @Schedule(second = "0", minute = "53", hour = "2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        List<Orphan> orphans = actor.as(new SystemActor("orphans"), custody::orphans);
        found = orphans.size();
        if (orphans.isEmpty()) {
            LOG.debug("RDR-CUS-110 every open case is in somebody's hands");
        } else {
            LOG.warn(
                    "RDR-CUS-111 open cases that nobody would come back to cases={}; the page No orphans says what they lack",
                    orphans.size());
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int lastFound() {
        return found;
    }
}
