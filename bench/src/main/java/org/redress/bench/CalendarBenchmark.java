package org.redress.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.Stretch;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;

/**
 * Working time on the calendar a new site starts with, and on one of Berlin, where the clocks change, that was changed each
 * month of a year; from moments all over that year, at day and at night.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CalendarBenchmark {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int MONTHS = 12;
    private static final int MOMENTS = 1024;
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Duration A_YEAR_OF_WORK = Duration.ofHours(2_300);

    private final WorkingCalendar calendar = calendarIn("Africa/Johannesburg");
    private final CalendarHistory history = changedEachMonth("Europe/Berlin");
    private final Instant[] moments = new Random(1)
            .longs(MOMENTS, 0, Duration.ofDays(365).toSeconds())
            .mapToObj(Instant.parse("2026-01-01T00:00:00Z")::plusSeconds)
            .toArray(Instant[]::new);
    private int next;

    @Benchmark
    public Instant addEightHours() {
        return calendar.plus(moment(), EIGHT_HOURS);
    }

    @Benchmark
    public Instant addEightHoursChangedCalendar() {
        return history.plus(moment(), EIGHT_HOURS);
    }

    @Benchmark
    public Instant addThreeDays() {
        return calendar.plusDays(moment(), 3);
    }

    @Benchmark
    public Instant addAYearOfWork() {
        return calendar.plus(moment(), A_YEAR_OF_WORK);
    }

    @Benchmark
    public Duration countAWeek() {
        Instant from = moment();
        return calendar.between(from, from.plus(Duration.ofDays(7)));
    }

    @Benchmark
    public Duration countAYear() {
        Instant from = moment();
        return calendar.between(from, from.plus(Duration.ofDays(365)));
    }

    @Benchmark
    public List<Stretch> cutAWeekIntoStretches() {
        Instant from = moment();
        return calendar.stretches(from, from.plus(Duration.ofDays(7)));
    }

    /** A method's name as people read it. */
    static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    private Instant moment() {
        next = (next + 1) % MOMENTS;
        return moments[next];
    }

    private static WorkingCalendar calendarIn(String zone) {
        return WorkingCalendar.of(
                ZoneId.of(zone), WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());
    }

    private static CalendarHistory changedEachMonth(String zone) {
        WorkingCalendar calendar = calendarIn(zone);
        CalendarHistory history = CalendarHistory.of(calendar);
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate first = NEW_YEAR.plusMonths(month);
            calendar = calendar.with(SpecialDay.of(first, "Stock-taking", Frame.of("08:30", "12:00")));
            history = history.with(first.atStartOfDay(calendar.zone()).toInstant(), calendar);
        }
        return history;
    }
}
