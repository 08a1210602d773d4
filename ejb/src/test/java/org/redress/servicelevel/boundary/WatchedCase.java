package org.redress.servicelevel.boundary;

import static org.redress.casehistory.domain.CaseEventKind.CLASSIFIED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.alarm.AlarmReceiver;
import org.redress.servicelevel.domain.alarm.AlarmRule;
import org.redress.servicelevel.domain.clock.WarningShares;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;

/**
 * A complaint under the sample agreement, A in 4 h, B in 8 h, from 08:30 to 18:00, with the engine in memory. It begins on Monday, 14
 * September 2026, at 09:00.
 */
final class WatchedCase {
    static final long CASE = 1;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    final TestClock clock = new TestClock(at("2026-09-14T09:00"));
    final List<CaseEventRecorded> history = new ArrayList<>();
    final WatchedClocksInMemory watched = new WatchedClocksInMemory();
    final BellsInMemory bells = new BellsInMemory();
    final ClockKeeper keeper = new ClockKeeper();
    final RecordingEvent<CaseTimeMoved> moved = new RecordingEvent<>();
    final ClockAlarmService alarms = new ClockAlarmService();

    WatchedCase() {
        Agreement standard = new Agreement(
                new AgreementLine("STANDARD", "Standard", "We", "Everybody", "Standard", AgreementFixture.ZONE),
                AgreementFixture.terms(),
                AgreementFixture.WRITER,
                at("2026-09-01T08:00"));
        standard.signOff(1, CaseClocksTest.signedOff(at("2026-09-01T09:00")));
        AgreementsInMemory agreements = new AgreementsInMemory();
        agreements.add(standard);
        CaseClocks clocks = new CaseClocks();
        clocks.agreements = agreements;
        clocks.agreement = "STANDARD";
        clocks.packs = List::of;
        clocks.shares = WarningShares.USUAL;
        clocks.hours = standard.calendar(AgreementFixture.HOUSE).orElseThrow();
        clocks.clock = clock;
        CaseEvents events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return List.copyOf(history);
            }

            @Override
            public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> caseIds, Set<CaseEventKind> kinds) {
                return Map.of(
                        CASE,
                        history.stream()
                                .filter(recorded ->
                                        kinds.contains(recorded.event().kind()))
                                .toList());
            }
        };
        keeper.events = events;
        keeper.clocks = clocks;
        keeper.watched = watched;
        keeper.workflow = bells;
        CaseTimes times = new CaseTimes();
        times.watched = watched;
        keeper.times = times;
        keeper.moved = moved;
        alarms.times = times;
        alarms.moved = moved;
        keeper.hours = clocks.hours;
        keeper.clock = clock;
        alarms.events = events;
        alarms.clocks = clocks;
        alarms.watched = watched;
        alarms.hold = caseId -> {};
        alarms.history = this::recorded;
        alarms.rules = (caseId, measure, stage) -> new AlarmRule(
                stage.percent() == 50 ? AlarmReceiver.NOBODY : AlarmReceiver.MANAGER,
                stage.isBreach() && stage.level() < 2 ? Optional.of(WorkingTime.parse("4 h")) : Optional.empty());
        alarms.hours = clocks.hours;
        alarms.clock = clock;
    }

    void registered(String priority, String... more) {
        happened(REGISTERED, "kind", "COMPLAINT");
        if (more.length > 0) {
            history.clear();
            happened(REGISTERED, "kind", "COMPLAINT", more[0], more[1]);
        }
        happened(CLASSIFIED, "priority", priority);
    }

    void happened(CaseEventKind kind, String... payload) {
        CaseEvent event = CaseEvent.of(CASE, kind, clock.instant());
        for (int i = 0; i < payload.length; i += 2) {
            event = event.with(payload[i], payload[i + 1]);
        }
        recorded(event);
    }

    /** It happened, and nobody heard of it. */
    void slipped(CaseEventKind kind) {
        history.add(new CaseEventRecorded(
                CaseEvent.of(CASE, kind, clock.instant()), history.size() + 1, clock.instant(), "staff:7"));
    }

    private void recorded(CaseEvent event) {
        CaseEventRecorded recorded = new CaseEventRecorded(event, history.size() + 1, clock.instant(), "staff:7");
        history.add(recorded);
        keeper.heard(recorded);
    }

    List<String> untilFriday() {
        until("2026-09-18T08:30");
        return told();
    }

    /** The engine: each timer fires at its instant, the earliest first, as long as there is one before that moment. */
    void until(String local) {
        Instant end = at(local);
        for (Optional<Instant> next = bells.next(); next.filter(end::isAfter).isPresent(); next = bells.next()) {
            if (next.get().isAfter(clock.instant())) {
                clock.pass(Duration.between(clock.instant(), next.get()));
            }
            bells.ring(alarms::raise);
        }
        clock.pass(Duration.between(clock.instant(), end));
    }

    List<String> told() {
        return told("resolution");
    }

    List<String> told(String which) {
        return history.stream()
                .map(CaseEventRecorded::event)
                .filter(event -> event.payload().containsKey("percent"))
                .filter(event -> which.equals(event.payload().get("clock")))
                .map(WatchedCase::shown)
                .toList();
    }

    private static String shown(CaseEvent event) {
        Map<String, String> payload = event.payload();
        return String.join(
                " ",
                SHOWN.format(event.occurredAt().atZone(AgreementFixture.ZONE)),
                event.kind().name(),
                payload.get("percent"),
                payload.get("rung"),
                payload.get("outcome"));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AgreementFixture.ZONE).toInstant();
    }

    /** The door that compares. */
    ClockCheckQueries check() {
        ClockCheckQueries check = new ClockCheckQueries();
        check.cases = new CasesWorkedOn() {
            @Override
            public List<Long> open() {
                return List.of(CASE);
            }

            @Override
            public List<Long> openOfTeam(String team) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Long> openBetween(Instant from, Instant until) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long registeredBetween(Instant from, Instant until) {
                throw new UnsupportedOperationException();
            }
        };
        check.events = keeper.events;
        check.clocks = keeper.clocks;
        check.watched = watched;
        check.workflow = bells;
        check.hours = keeper.hours;
        check.clock = clock;
        return check;
    }
}
