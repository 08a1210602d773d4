package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;
import org.redress.servicelevel.domain.clock.ClockEvent.TermsChanged;

/**
 * The history of a case as one of its clocks sees it. Where a case event means nothing to the clock, it is left out; the others keep
 * their number, so that whatever the clock explains leads back to the timeline. Source.
 */
public final class CaseEventsOnClock {
    private static final String PRIORITY = "priority";
    private static final Set<CaseEventKind> LEVELS =
            EnumSet.of(CaseEventKind.CLASSIFIED, CaseEventKind.PRIORITY_RAISED);
    private static final Set<CaseEventKind> OF_EVERY_CLOCK = EnumSet.of(
            CaseEventKind.REGISTERED,
            CaseEventKind.IMPORTED,
            CaseEventKind.KIND_CORRECTED,
            CaseEventKind.CLASSIFIED,
            CaseEventKind.PRIORITY_RAISED,
            CaseEventKind.REOPENED,
            CaseEventKind.CASE_MERGED,
            CaseEventKind.CASE_PARTED,
            CaseEventKind.AGREEMENT_CHOSEN,
            CaseEventKind.CLOCK_CORRECTED);

    private static final TermsBook NO_TERMS = new FixedTerms(new Terms(
            new Target.Amount(Duration.ZERO),
            CalendarHistory.of(WorkingCalendar.of(
                    ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("00:00", Frame.END_OF_DAY)), HolidayPlan.NONE))));

    private final ClockDefinition clock;
    private final TermsBook terms;
    private final List<CaseEventRecorded> history;

    private CaseEventsOnClock(ClockDefinition clock, TermsBook terms, List<CaseEventRecorded> history) {
        this.clock = clock;
        this.terms = terms;
        this.history = history;
    }

    /**
     * What the clock shows.
     *
     * @param history every event of the case, in the order they were recorded
     * @param now the moment
     */
    public static ClockReading read(
            ClockDefinition clock,
            TermsBook terms,
            List<CaseEventRecorded> history,
            Instant now,
            WarningShares shares) {
        CaseEventsOnClock seen = known(clock, terms, history, now);
        return seen.start()
                .map(start -> CaseClock.read(
                        seen.events(start, now),
                        terms.at(start.occurredAt(), seen.priorityAt(start.occurredAt())),
                        now,
                        shares))
                .orElseGet(ClockReading::notStarted);
    }

    /**
     * The kinds of events that clocks read; whatever else happened to a case can be left unread. Source.
     */
    public static Set<CaseEventKind> kinds() {
        Set<CaseEventKind> kinds = EnumSet.copyOf(OF_EVERY_CLOCK);
        Stream.of(CaseEventKind.values())
                .filter(kind ->
                        Wait.isOn(kind) || Stream.of(Measure.values()).anyMatch(measure -> measure.canBeDoneBy(kind)))
                .forEach(kinds::add);
        return kinds;
    }

    /** What moves the clock, with the corrections of it, in no order. */
    static List<ClockEvent> events(
            ClockDefinition clock, TermsBook terms, List<CaseEventRecorded> history, Instant now) {
        CaseEventsOnClock seen = known(clock, terms, history, now);
        return seen.start().map(start -> seen.events(start, now)).orElseGet(List::of);
    }

    /** The same without the terms, which change neither when it stood still nor whether it is done. */
    static List<ClockEvent> eventsWithoutTerms(ClockDefinition clock, List<CaseEventRecorded> history, Instant now) {
        return events(clock, NO_TERMS, history, now);
    }

    private static CaseEventsOnClock known(
            ClockDefinition clock, TermsBook terms, List<CaseEventRecorded> history, Instant now) {
        List<CaseEventRecorded> known = history.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(now))
                .toList();
        return new CaseEventsOnClock(clock, terms, since(clock.measure(), withoutMergesTakenBack(known)));
    }

    /** A merge that was taken back stopped nothing: the customer waited all the while. */
    private static List<CaseEventRecorded> withoutMergesTakenBack(List<CaseEventRecorded> history) {
        int parted = history.stream()
                .filter(recorded -> recorded.event().kind() == CaseEventKind.CASE_PARTED)
                .mapToInt(CaseEventRecorded::sequence)
                .max()
                .orElse(0);
        return history.stream()
                .filter(recorded ->
                        recorded.event().kind() != CaseEventKind.CASE_MERGED || recorded.sequence() > parted)
                .toList();
    }

    /** The level a case has at a moment; empty before it is assessed. */
    public static Optional<String> priorityAt(List<CaseEventRecorded> history, Instant moment) {
        return history.stream()
                .filter(recorded -> LEVELS.contains(recorded.event().kind()))
                .filter(recorded -> !occurredAt(recorded).isAfter(moment))
                .map(recorded -> recorded.event().payload().get(PRIORITY))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** What counts: everything, or what happened since the case was opened again. */
    private static List<CaseEventRecorded> since(Measure measure, List<CaseEventRecorded> history) {
        if (!measure.beginsAnewWhenReopened()) {
            return history;
        }
        int last = history.stream()
                .filter(recorded -> recorded.event().kind() == CaseEventKind.REOPENED)
                .mapToInt(CaseEventRecorded::sequence)
                .max()
                .orElse(0);
        return history.stream().filter(recorded -> recorded.sequence() >= last).toList();
    }

    /** What was taken over from elsewhere begins here: what happened to it before was under no terms of ours. */
    private Optional<Started> start() {
        return history.stream()
                .filter(recorded -> switch (recorded.event().kind()) {
                    case REGISTERED, IMPORTED -> true;
                    case REOPENED -> clock.measure().beginsAnewWhenReopened();
                    default -> false;
                })
                .findFirst()
                .map(first -> new Started(
                        first.sequence(),
                        first.event().kind() == CaseEventKind.IMPORTED ? first.recordedAt() : occurredAt(first),
                        first.recordedAt()));
    }

    private List<ClockEvent> events(Started start, Instant now) {
        List<ClockEvent> events = new ArrayList<>(List.of(start));
        events.addAll(changes(start, now));
        Waits waits = new Waits();
        for (CaseEventRecorded recorded : history) {
            if (recorded.sequence() != start.number()) {
                progress(recorded, waits).or(() -> waits.of(recorded)).ifPresent(events::add);
            }
        }
        history.forEach(recorded -> correction(recorded, events).ifPresent(events::add));
        return events;
    }

    private Optional<ClockEvent> progress(CaseEventRecorded recorded, Waits waits) {
        CaseEvent event = recorded.event();
        if (clock.measure().isDoneBy(event)) {
            waits.clear();
            return Optional.of(new Stopped(recorded.sequence(), occurredAt(recorded), recorded.recordedAt()));
        }
        return event.kind() == CaseEventKind.REOPENED && clock.measure().goesOnWhenReopened()
                ? Optional.of(new Reopened(recorded.sequence(), occurredAt(recorded), recorded.recordedAt()))
                : Optional.empty();
    }

    /** A correction of an event that this clock does not see is none for it. */
    private static Optional<ClockEvent> correction(CaseEventRecorded recorded, List<ClockEvent> seen) {
        if (recorded.event().kind() != CaseEventKind.CLOCK_CORRECTED) {
            return Optional.empty();
        }
        Map<String, String> payload = recorded.event().payload();
        long corrects = Long.parseLong(payload.getOrDefault("corrects", "0"));
        return seen.stream().noneMatch(event -> event.number() == corrects)
                ? Optional.empty()
                : Optional.of(new Corrected(
                        recorded.sequence(),
                        recorded.recordedAt(),
                        corrects,
                        Optional.ofNullable(payload.get("happenedAt")).map(Instant::parse),
                        payload.getOrDefault("correction", "")));
    }

    /** Where the level of the case or the terms themselves change; where both change at once, that is one change. */
    private List<ClockEvent> changes(Started start, Instant now) {
        List<ClockEvent> changes = new ArrayList<>();
        Terms last = terms.at(start.occurredAt(), priorityAt(start.occurredAt()));
        long invented = 0;
        for (Moment moment : moments(start, now)) {
            Terms next = terms.at(moment.occurredAt(), priorityAt(moment.occurredAt()));
            if (!next.equals(last)) {
                invented--;
                changes.add(new TermsChanged(
                        moment.number().orElse(invented), moment.occurredAt(), moment.recordedAt(), next));
                last = next;
            }
        }
        return changes;
    }

    private List<Moment> moments(Started start, Instant now) {
        Stream<Moment> levels = history.stream()
                .filter(recorded -> recorded.sequence() != start.number())
                .filter(recorded -> LEVELS.contains(recorded.event().kind()))
                .map(recorded -> new Moment(
                        Optional.of((long) recorded.sequence()), occurredAt(recorded), recorded.recordedAt()));
        Stream<Moment> versions = terms.changes(start.occurredAt(), now).stream()
                .map(change -> new Moment(Optional.empty(), change, change));
        return Stream.concat(levels, versions)
                .filter(moment -> !moment.occurredAt().isBefore(start.occurredAt()))
                .sorted(Comparator.comparing(Moment::occurredAt))
                .toList();
    }

    private Optional<String> priorityAt(Instant moment) {
        return priorityAt(history, moment);
    }

    /** What was stated as later than it was recorded counts as just recorded. */
    private static Instant occurredAt(CaseEventRecorded recorded) {
        Instant stated = recorded.event().occurredAt();
        return stated.isAfter(recorded.recordedAt()) ? recorded.recordedAt() : stated;
    }

    private record Moment(Optional<Long> number, Instant occurredAt, Instant recordedAt) {}

    /** Finds the pause that an event ends. The end of a case ends them all. */
    private final class Waits {
        private final Map<String, Long> open = new HashMap<>();

        Optional<ClockEvent> of(CaseEventRecorded recorded) {
            return Wait.of(recorded.event())
                    .filter(wait -> clock.pausedBy().contains(wait.cause()))
                    .flatMap(wait -> wait.begins() ? begun(wait, recorded) : ended(wait, recorded));
        }

        void clear() {
            open.clear();
        }

        private Optional<ClockEvent> begun(Wait wait, CaseEventRecorded recorded) {
            return open.putIfAbsent(wait.key(), (long) recorded.sequence()) != null
                    ? Optional.empty()
                    : Optional.of(new Paused(
                            recorded.sequence(),
                            occurredAt(recorded),
                            recorded.recordedAt(),
                            wait.cause(),
                            recorded.actorReference(),
                            wait.key()));
        }

        private Optional<ClockEvent> ended(Wait wait, CaseEventRecorded recorded) {
            return Optional.ofNullable(open.remove(wait.key()))
                    .map(pause -> new Resumed(recorded.sequence(), occurredAt(recorded), recorded.recordedAt(), pause));
        }
    }
}
