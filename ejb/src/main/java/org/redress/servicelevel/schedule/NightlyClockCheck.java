package org.redress.servicelevel.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.servicelevel.boundary.ClockCheckQueries;
import org.redress.servicelevel.boundary.ClockCheckService;
import org.redress.servicelevel.boundary.ClockDeviation;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In the first hour of each day, when agreements and holidays of the day have begun, compares what the engine waits for with the
 * clocks of all open cases, and sets right what differs: each case in a transaction of its own. Source.
 */
@Singleton
public class NightlyClockCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyClockCheck.class);

    @Inject
    ClockCheckQueries clocks;

    @Inject
    ClockCheckService check;

    @Inject
    WorkingHours hours;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Schedule(minute = "4", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        if (clock.instant().atZone(hours.zone()).getHour() == 0) {
            mendAll();
        }
    }

    /** Compares and mends now; answers how many cases were set right. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long mendAll() {
        return actor.as(new SystemActor("clocks"), () -> clocks.deviations().stream()
                .map(ClockDeviation::caseId)
                .distinct()
                .filter(this::isMended)
                .count());
    }

    /** One that fails holds up no other. */
    private boolean isMended(long caseId) {
        try {
            retrying.run(() -> check.mend(caseId));
            LOG.warn("RDR-SLA-101 what the engine waited for was set right case={}", caseId);
            return true;
        } catch (RuntimeException e) {
            LOG.error("RDR-SLA-102 what the engine waits for could not be set right case={}", caseId, e);
            return false;
        }
    }
}
