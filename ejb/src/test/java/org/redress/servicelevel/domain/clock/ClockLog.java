package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;
import org.redress.servicelevel.domain.clock.ClockEvent.TermsChanged;

/** What happens to a case, in words; each event gets the next number and is recorded as it happens. */
final class ClockLog {
    static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    /** D-09: 08:30 to 18:00, Monday to Friday, except on public holidays. */
    static final CalendarHistory HOURS = CalendarHistory.of(
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan()));

    private final List<ClockEvent> events = new ArrayList<>();
    private final Terms first;

    private ClockLog(String target) {
        first = terms(target);
    }

    static ClockLog of(String target) {
        return new ClockLog(target);
    }

    static Terms terms(String target) {
        return new Terms(Target.of(WorkingTime.parse(target)), HOURS);
    }

    ClockLog started(String at) {
        return with(new Started(next(), at(at), at(at)));
    }

    ClockLog paused(String at, PauseCause cause) {
        return with(new Paused(next(), at(at), at(at), cause, "staff 7", "question 12"));
    }

    ClockLog resumed(String at, long pause) {
        return with(new Resumed(next(), at(at), at(at), pause));
    }

    ClockLog changed(String at, Terms terms) {
        return with(new TermsChanged(next(), at(at), at(at), terms));
    }

    ClockLog stopped(String at) {
        return with(new Stopped(next(), at(at), at(at)));
    }

    ClockLog reopened(String at) {
        return with(new Reopened(next(), at(at), at(at)));
    }

    ClockLog neverWas(String recordedAt, long number) {
        return with(new Corrected(next(), at(recordedAt), number, Optional.empty(), "call 3"));
    }

    ClockLog wasAt(String recordedAt, long number, String truth) {
        return with(new Corrected(next(), at(recordedAt), number, Optional.of(at(truth)), "call 3"));
    }

    ClockLog with(ClockEvent event) {
        events.add(event);
        return this;
    }

    ClockReading readAt(String now, int... percents) {
        return readAt(at(now), percents);
    }

    ClockReading readAt(Instant now, int... percents) {
        WarningShares shares = percents.length == 0
                ? WarningShares.USUAL
                : new WarningShares(Arrays.stream(percents).boxed().toList());
        return CaseClock.read(events, first, now, shares);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private long next() {
        return events.size() + 1L;
    }
}
