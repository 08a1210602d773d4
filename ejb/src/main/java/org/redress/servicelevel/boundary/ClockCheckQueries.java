package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.boundary.ClockDeviation.Kind;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.AlarmPlan;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.ServiceLevelWorkflow;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.clock.ClockReading;

/** Whether the engine waits for what the clocks of all open cases show. Source. */
@Stateless
public class ClockCheckQueries {
    private static final int AT_ONCE = 200;

    @Inject
    CasesWorkedOn cases;

    @Inject
    CaseEvents events;

    @Inject
    CaseClocks clocks;

    @Inject
    WatchedClockRepository watched;

    @Inject
    ServiceLevelWorkflow workflow;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * Every clock of an open case for which the engine waits wrongly, by case. It takes longer than a transaction may where there
     * are very many, so each few hundred are read in transactions of their own; whoever mends one looks again.
     */
    @Allows({ADMINISTRATOR, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ClockDeviation> deviations() {
        List<Long> open = Stream.concat(cases.open().stream(), watched.casesOnTheClock().stream())
                .distinct()
                .sorted()
                .toList();
        List<ClockDeviation> found = new ArrayList<>();
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            found.addAll(among(open.subList(from, Math.min(open.size(), from + AT_ONCE))));
        }
        return found;
    }

    private List<ClockDeviation> among(Collection<Long> caseIds) {
        Map<Long, List<CaseEventRecorded>> histories = events.ofCases(caseIds, CaseEventsOnClock.kinds());
        Map<Long, List<WatchedClock>> known = watched.ofCases(caseIds);
        Map<String, Optional<Instant>> waits = workflow.waits(known.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.instanceId().stream())
                .toList());
        return caseIds.stream()
                .flatMap(caseId -> of(
                        caseId, histories.getOrDefault(caseId, List.of()), known.getOrDefault(caseId, List.of()), waits)
                        .stream())
                .toList();
    }

    private List<ClockDeviation> of(
            long caseId,
            List<CaseEventRecorded> history,
            List<WatchedClock> known,
            Map<String, Optional<Instant>> waits) {
        Instant now = clock.instant();
        Map<String, ClockReading> shown = new HashMap<>();
        clocks.read(history, now).forEach(view -> shown.put(view.code(), view.reading()));
        List<ClockDeviation> found = new ArrayList<>();
        for (WatchedClock each : known) {
            ClockReading reading =
                    Optional.ofNullable(shown.remove(each.clock())).orElseGet(ClockReading::notStarted);
            deviation(each, reading, waits, now).ifPresent(found::add);
        }
        shown.forEach((code, reading) -> {
            WatchedClock unknown = new WatchedClock(caseId, code);
            deviation(unknown, reading, waits, now).ifPresent(found::add);
        });
        return found;
    }

    private Optional<ClockDeviation> deviation(
            WatchedClock each, ClockReading reading, Map<String, Optional<Instant>> waits, Instant now) {
        AlarmPlan plan = each.planned(reading, now, hours);
        Optional<Instant> found = each.instanceId().flatMap(instance -> waits.getOrDefault(instance, Optional.empty()));
        return wrong(each, plan, waits, now)
                .or(() -> Optional.of(Kind.SHOWN_OTHERWISE)
                        .filter(kind -> plan.course() != Course.STOPPED && !each.isShownAs(reading)))
                .map(kind -> new ClockDeviation(each.caseId(), each.clock(), kind, plan.alarmAt(), found));
    }

    private static Optional<Kind> wrong(
            WatchedClock each, AlarmPlan plan, Map<String, Optional<Instant>> waits, Instant now) {
        Optional<String> running = each.instanceId().filter(waits::containsKey);
        if (plan.course() == Course.STOPPED) {
            return running.map(instance -> Kind.STILL_WATCHED);
        }
        if (running.isEmpty()) {
            return Optional.of(each.instanceId().isPresent() ? Kind.PROCESS_GONE : Kind.NOT_WATCHED);
        }
        return running.filter(instance -> !plan.isMetBy(waits.getOrDefault(instance, Optional.empty()), now))
                .map(instance -> Kind.ANOTHER_MOMENT);
    }
}
