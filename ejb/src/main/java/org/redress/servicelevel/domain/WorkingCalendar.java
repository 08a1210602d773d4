package org.redress.servicelevel.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;

/**
 * When we work, in one zone: a week like any other, closed on holidays, with special days of their own hours. A special day
 * comes before a holiday, a holiday before the week. Frames are times on the clock on the wall; where the clocks change they
 * are as long as they truly are, in instants (see {@link WallClock}). Source: R-107, D-09, W-13.
 *
 * @param zone where the clock on the wall hangs
 * @param week when we work in a week like any other
 * @param holidays the days on which we do not
 * @param specialDays the dates with hours of their own, by date
 */
public record WorkingCalendar(ZoneId zone, WeekPlan week, HolidayPlan holidays, Map<LocalDate, SpecialDay> specialDays)
        implements WorkingHours {
    /** For how many days in a row a calendar may be closed. */
    public static final int MOST_DAYS_CLOSED = 366;

    /** How often a weekday comes at least in that time. */
    private static final int WEEKS = MOST_DAYS_CLOSED / 7;

    /** A holiday closes its own day and perhaps the Monday after it. */
    private static final int DAYS_A_HOLIDAY_CLOSES = 2;

    /** After so many years, dates fall on the same weekdays again. */
    private static final LocalDate CYCLE_BEGINS = LocalDate.of(2000, 1, 1);

    private static final LocalDate CYCLE_ENDS = LocalDate.of(2028, 1, 1);

    /**
     * @throws CalendarNeverOpens when nobody works in the week, or holidays and special days close everything for more than
     *     {@value #MOST_DAYS_CLOSED} days in a row
     */
    public WorkingCalendar {
        specialDays = Map.copyOf(specialDays);
        if (week.isClosed() || isClosedForTooLong(week, holidays, specialDays)) {
            throw new CalendarNeverOpens(MOST_DAYS_CLOSED);
        }
    }

    /** A calendar without special days. */
    public static WorkingCalendar of(ZoneId zone, WeekPlan week, HolidayPlan holidays) {
        return new WorkingCalendar(zone, week, holidays, Map.of());
    }

    /** This calendar with special days; one on a date that has one already takes its place. */
    public WorkingCalendar with(SpecialDay... days) {
        Map<LocalDate, SpecialDay> more = new HashMap<>(specialDays);
        Stream.of(days).forEach(day -> more.put(day.date(), day));
        return new WorkingCalendar(zone, week, holidays, more);
    }

    /** When we work on a date. */
    public DayPlan planOn(LocalDate date) {
        return plan(date, week, holidays, specialDays);
    }

    @Override
    public CalendarHistory history() {
        return CalendarHistory.of(this);
    }

    /** When we are open on a date, as instants, in order; frames that fall into the gap of a clock change are none. */
    List<Opening> openings(LocalDate date) {
        DayPlan plan = planOn(date);
        if (plan.isClosed()) {
            return List.of();
        }
        WallClock wall = new WallClock(zone);
        List<Opening> openings = new ArrayList<>(plan.frames().size());
        for (Frame frame : plan.frames()) {
            Instant from = wall.instantOf(date, frame.from());
            Instant until = frame.endsWithTheDay()
                    ? wall.instantOf(date.plusDays(1), LocalTime.MIDNIGHT)
                    : wall.instantOf(date, frame.until());
            if (from.isBefore(until)) {
                openings.add(new Opening(from, until));
            }
        }
        return openings;
    }

    /** A whole date cut into stretches, in order and without a gap. */
    List<Stretch> stretches(LocalDate date) {
        WallClock wall = new WallClock(zone);
        List<Stretch> stretches = new ArrayList<>();
        Instant at = wall.startOf(date);
        for (Opening opening : openings(date)) {
            closed(date, at, opening.from()).ifPresent(stretches::add);
            stretches.add(new Stretch(opening.from(), opening.until(), Stretch.Kind.OPEN, Optional.empty()));
            at = opening.until();
        }
        closed(date, at, wall.startOf(date.plusDays(1))).ifPresent(stretches::add);
        return stretches;
    }

    private Optional<Stretch> closed(LocalDate date, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Optional.empty();
        }
        Optional<String> special = Optional.ofNullable(specialDays.get(date)).map(SpecialDay::name);
        if (special.isPresent()) {
            return Optional.of(new Stretch(from, until, Stretch.Kind.SPECIAL, special));
        }
        Optional<String> holiday = holidays.nameOn(date);
        Stretch.Kind kind = holiday.isPresent() ? Stretch.Kind.HOLIDAY : Stretch.Kind.CLOSED;
        return Optional.of(new Stretch(from, until, kind, holiday));
    }

    private static DayPlan plan(
            LocalDate date, WeekPlan week, HolidayPlan holidays, Map<LocalDate, SpecialDay> specialDays) {
        SpecialDay special = specialDays.isEmpty() ? null : specialDays.get(date);
        if (special != null) {
            return special.plan();
        }
        DayPlan usual = week.on(date.getDayOfWeek());
        return !usual.isClosed() && holidays.isHoliday(date) ? DayPlan.CLOSED : usual;
    }

    /** Only where there are enough holidays and special days to close every week of a year it is worth counting. */
    private static boolean isClosedForTooLong(
            WeekPlan week, HolidayPlan holidays, Map<LocalDate, SpecialDay> specialDays) {
        if (holidays.rules().size() * DAYS_A_HOLIDAY_CLOSES + specialDays.size() < WEEKS) {
            return false;
        }
        List<LocalDate> dates = Stream.of(
                        specialDays.keySet().stream(),
                        holidays.rules().stream()
                                .flatMap(rule ->
                                        rule instanceof SingleDay single ? Stream.of(single.date()) : Stream.empty()),
                        Stream.of(CYCLE_BEGINS, CYCLE_ENDS))
                .flatMap(each -> each)
                .sorted()
                .toList();
        LocalDate last = dates.get(dates.size() - 1).plusDays(MOST_DAYS_CLOSED).plusWeeks(1);
        int inARow = 0;
        for (LocalDate date = dates.get(0).minusWeeks(1); date.isBefore(last); date = date.plusDays(1)) {
            inARow = plan(date, week, holidays, specialDays).isClosed() ? inARow + 1 : 0;
            if (inARow > MOST_DAYS_CLOSED) {
                return true;
            }
        }
        return false;
    }
}
