package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.ServiceLevelWorkflow;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.clock.ClockReading;

/**
 * Lets the engine wait for what the clocks of a case show: whenever something happens that can move one, they are read again and
 * their alarms moved, in the transaction in which it happened. Not a door. Source.
 */
@ApplicationScoped
public class ClockKeeper {
    private static final Set<CaseEventKind> MOVING = CaseEventsOnClock.kinds();

    @Inject
    CaseEvents events;

    @Inject
    CaseClocks clocks;

    @Inject
    WatchedClockRepository watched;

    @Inject
    ServiceLevelWorkflow workflow;

    @Inject
    CaseTimes times;

    @Inject
    Event<CaseTimeMoved> moved;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    void heard(@Observes CaseEventRecorded recorded) {
        if (MOVING.contains(recorded.event().kind()) && !isOverAtOnce(recorded.event())) {
            keep(recorded.event().caseId());
        }
    }

    /** A case that was taken over closed: its closing is recorded next, and nothing is to be watched until then. */
    private static boolean isOverAtOnce(CaseEvent event) {
        return event.kind() == CaseEventKind.IMPORTED
                && "true".equals(event.payload().get("closed"));
    }

    /** Reads the clocks of a case and lets the engine wait for what they show. */
    void keep(long caseId) {
        Instant now = clock.instant();
        Map<String, WatchedClock> known = new HashMap<>();
        watched.ofCase(caseId).forEach(each -> known.put(each.clock(), each));
        for (CaseClockView view : clocks.read(events.ofCase(caseId), now)) {
            WatchedClock kept =
                    Optional.ofNullable(known.remove(view.code())).orElseGet(() -> begin(caseId, view.code()));
            follow(kept, view.reading(), now);
        }
        known.values().forEach(gone -> follow(gone, ClockReading.notStarted(), now));
        moved.fire(new CaseTimeMoved(caseId, times.of(caseId)));
    }

    /**
     * The same, where the engine may have lost what it waited for: a process that has ended is begun again, and a timer that stands
     * wrong is set. What a clock that was not watched before had reached by then is nobody's news any more.
     */
    void mend(long caseId) {
        Map<String, Optional<Instant>> running = waits(caseId);
        watched.ofCase(caseId).stream()
                .filter(each -> each.instanceId()
                        .filter(instance -> !running.containsKey(instance))
                        .isPresent())
                .forEach(WatchedClock::watchedByNobody);
        catchUp(caseId);
        keep(caseId);
        Map<String, Optional<Instant>> now = waits(caseId);
        watched.ofCase(caseId).stream()
                .filter(each -> each.instanceId()
                        .filter(instance -> !each.alarmAt().equals(now.get(instance)))
                        .isPresent())
                .forEach(workflow::moved);
    }

    /** Clocks from before they were watched begin where they stand. */
    private void catchUp(long caseId) {
        Instant now = clock.instant();
        Set<String> known =
                watched.ofCase(caseId).stream().map(WatchedClock::clock).collect(Collectors.toSet());
        clocks.read(events.ofCase(caseId), now).stream()
                .filter(view -> !known.contains(view.code()))
                .forEach(view -> begin(caseId, view.code()).catchUp(view.reading(), now, hours));
    }

    private Map<String, Optional<Instant>> waits(long caseId) {
        return workflow.waits(watched.ofCase(caseId).stream()
                .flatMap(each -> each.instanceId().stream())
                .toList());
    }

    private WatchedClock begin(long caseId, String code) {
        WatchedClock begun = new WatchedClock(caseId, code);
        watched.add(begun);
        return begun;
    }

    /** Where the process is not there any more, whoever ended it, another is begun: no step of a case fails for it. */
    private void follow(WatchedClock kept, ClockReading reading, Instant now) {
        boolean other = kept.read(reading, now, hours);
        if (kept.instanceId().isPresent() && other && (!workflow.moved(kept) || kept.course() == Course.STOPPED)) {
            kept.watchedByNobody();
        }
        if (kept.instanceId().isEmpty() && kept.course() != Course.STOPPED) {
            kept.watchedBy(workflow.begun(kept));
        }
    }
}
