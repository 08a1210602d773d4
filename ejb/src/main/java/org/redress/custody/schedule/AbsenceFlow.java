package org.redress.custody.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.custody.boundary.AbsentWork;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.CustodyService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each minute passes on what is in the hands of somebody who is away or has left, each case in a transaction of its own: when
 * an absence begins, and whatever a process gives her meanwhile. It looks at how things are and remembers nothing, so that a server that
 * was stopped, or a clock that was moved, leaves nothing out and does nothing twice.
 */
@Singleton
public class AbsenceFlow implements AbsentWork {
    static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(AbsenceFlow.class);

    @Inject
    CustodyQueries custody;

    @Inject
    CustodyService service;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor actor;

    private volatile boolean paused;

    @Schedule(second = "23", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        if (!paused) {
            passOnAll();
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void goOn() {
        paused = false;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void passOnAll() {
        actor.as(new SystemActor("absences"), () -> {
            long last = 0;
            List<Long> page;
            do {
                page = custody.withTheAbsent(last, AT_ONCE);
                page.forEach(this::passOn);
                last = page.isEmpty() ? last : page.get(page.size() - 1);
            } while (page.size() == AT_ONCE);
            return last;
        });
    }

    /** One that fails holds up no other; it is tried again in a minute. */
    private void passOn(long caseId) {
        try {
            retrying.run(() -> service.passOn(caseId));
        } catch (RuntimeException e) {
            LOG.error("RDR-CUS-103 case not passed on, tried again later case={}", caseId, e);
        }
    }
}
