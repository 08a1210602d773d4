package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.TermsChanged;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.ClockReading.Warning;

/**
 * Reads the clock of a case: a pure function, the same for the same arguments, at any time and in any order of events.
 *
 * <p>Each moment is judged by the terms and the calendar version that were valid at it, the target by those that are valid
 * now; so nothing that was used and nothing that was waited for is lost when priority, agreement or calendar change. A target
 * in hours is reached when so much working time is used. One in days is the same clock time so many operating days after the
 * beginning, later by the working time of the pauses before it. Source, W-12, W-13.
 */
public final class CaseClock {
    private static final int ALL = 100;

    private final KnownEvents events;
    private final Interruptions interruptions;
    private final Instant now;
    private final Target target;
    private final CalendarHistory calendar;

    private CaseClock(KnownEvents events, Terms first, Instant now) {
        this.events = events;
        this.interruptions = Interruptions.of(events);
        this.now = now;
        List<TermsChanged> changes = changesWhileItGoesOn();
        this.target = changes.isEmpty()
                ? first.target()
                : changes.get(changes.size() - 1).terms().target();
        CalendarHistory history = first.calendar();
        for (TermsChanged change : changes) {
            history = history.followedBy(change.occurredAt(), change.terms().calendar());
        }
        this.calendar = history;
    }

    /** What is agreed on after a case is done is no promise about it. */
    private List<TermsChanged> changesWhileItGoesOn() {
        Instant end = interruptions.done().map(Interruptions.Stop::from).orElse(now);
        return events.all(TermsChanged.class)
                .filter(change -> !change.occurredAt().isAfter(end))
                .toList();
    }

    /**
     * What the clock shows at a moment. Only what was recorded until then is known.
     *
     * @param events what happened to the case, in any order
     * @param first the terms it is worked under until they are changed
     * @param now the moment
     * @param shares which parts of the target are warned at
     * @throws IllegalArgumentException when the events do not fit together: two with one number, a correction of nothing,
     *     calendars in several zones
     */
    public static ClockReading read(List<ClockEvent> events, Terms first, Instant now, WarningShares shares) {
        CaseClock clock = new CaseClock(KnownEvents.at(now, events), first, now);
        return clock.events
                .all(Started.class)
                .findFirst()
                .map(started -> clock.since(started.occurredAt(), shares))
                .orElseGet(ClockReading::notStarted);
    }

    private ClockReading since(Instant start, WarningShares shares) {
        ActiveTime active = new ActiveTime(start, interruptions.spans(now), calendar);
        Instant notBefore = notBefore(start);
        Duration amount = amount(start, notBefore);
        Instant due = later(notBefore, active.reach(amount));
        Optional<Instant> stopped = interruptions.done().map(stop -> later(start, stop.from()));
        Instant until = stopped.orElse(now);
        return new ClockReading(
                state(),
                Optional.of(start),
                amount,
                active.used(until),
                stopped.isPresent() ? List.of() : interruptions.lasting(),
                stopped,
                Optional.of(new Deadline(due, condition(due))),
                warnings(active, amount, shares),
                until.isAfter(due),
                new Explanation(interruptions, calendar, now).between(start, stopped.orElse(due), List.of(now, due)));
    }

    private Instant notBefore(Instant start) {
        return target instanceof Target.OperatingDays days ? calendar.plusDays(start, days.number()) : start;
    }

    private Duration amount(Instant start, Instant notBefore) {
        return target instanceof Target.Amount amount ? amount.workingTime() : calendar.between(start, notBefore);
    }

    private State state() {
        if (interruptions.done().isPresent()) {
            return State.STOPPED;
        }
        return interruptions.isPaused() ? State.PAUSED : State.RUNNING;
    }

    /** A deadline that passed before the clock stood still does not move any more. */
    private Condition condition(Instant due) {
        return switch (state()) {
            case STOPPED -> Condition.HAD_IT_GONE_ON;
            case PAUSED -> due.isBefore(now) ? Condition.STANDS : Condition.IF_RESUMED_NOW;
            case RUNNING, NOT_STARTED -> Condition.STANDS;
        };
    }

    private static List<Warning> warnings(ActiveTime active, Duration amount, WarningShares shares) {
        return shares.percents().stream()
                .map(percent -> new Warning(percent, active.reach(part(amount, percent))))
                .toList();
    }

    private static Duration part(Duration amount, int percent) {
        return amount.multipliedBy(percent).dividedBy(ALL);
    }

    private static Instant later(Instant one, Instant other) {
        return Stream.of(one, other).max(Instant::compareTo).orElseThrow();
    }
}
