package org.redress.servicelevel.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.servicelevel.boundary.CalendarChanged;
import org.redress.servicelevel.boundary.CalendarService;
import org.redress.servicelevel.boundary.ClockCheckQueries;
import org.redress.servicelevel.boundary.ClockCheckService;
import org.redress.servicelevel.boundary.ClockDeviation;
import org.redress.servicelevel.boundary.HouseHours;
import org.redress.shared.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a version of a calendar is signed off and kept, lets the engine wait for what the clocks show under it: each case in a
 * transaction of its own, while nobody waits. Where the server stops before the end, the nightly check does the rest. Source: R-106,
 *
 */
@ApplicationScoped
class ClocksAfterCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(ClocksAfterCalendar.class);

    @Inject
    HouseHours hours;

    @Inject
    ClockCheckQueries clocks;

    @Inject
    ClockCheckService check;

    @Inject
    CalendarService calendars;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor actor;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService executor;

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        executor.execute(() -> follow(changed));
    }

    private void follow(CalendarChanged changed) {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            actor.is(new SystemActor("calendar"));
            hours.forget();
            moveClocks(changed);
        } catch (RuntimeException e) {
            LOG.error(
                    "RDR-SLA-112 clocks did not follow a calendar; the nightly check will move them calendar={} version={}",
                    changed.calendarCode(),
                    changed.number(),
                    e);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private void moveClocks(CalendarChanged changed) {
        List<Long> cases = clocks.deviations().stream()
                .map(ClockDeviation::caseId)
                .distinct()
                .toList();
        int moved = (int) cases.stream().filter(this::isMoved).count();
        int failed = cases.size() - moved;
        retrying.run(() -> calendars.followed(changed.calendarCode(), changed.number(), moved, failed));
        LOG.info(
                "RDR-SLA-111 clocks follow a calendar calendar={} version={} cases={} failed={}",
                changed.calendarCode(),
                changed.number(),
                moved,
                failed);
    }

    /** One that fails holds up no other. */
    private boolean isMoved(long caseId) {
        try {
            retrying.run(() -> check.mend(caseId));
            return true;
        } catch (RuntimeException e) {
            LOG.error("RDR-SLA-102 what the engine waits for could not be set right case={}", caseId, e);
            return false;
        }
    }
}
