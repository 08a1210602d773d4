package org.redress.servicelevel.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars, histories of them and moments, with many moments near a change of the clocks. */
public class AnyCalendar extends DomainContextBase {
    private static final Instant FIRST = Instant.parse("2025-06-01T00:00:00Z");
    private static final long SECONDS = Duration.ofDays(900).toSeconds();
    private static final int QUARTER = 15;
    private static final int QUARTERS = 24 * 4;

    /** Without changes of the clocks, by an hour, by half an hour, around midnight, and with a day that did not come. */
    private static final List<String> ZONES = List.of(
            "Africa/Johannesburg",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Havana",
            "Asia/Kathmandu");

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(ZONES).map(ZoneId::of).flatMap(AnyCalendar::calendarsIn);
    }

    @Provide
    Arbitrary<CalendarHistory> histories() {
        return Arbitraries.of(ZONES).map(ZoneId::of).flatMap(zone -> Combinators.combine(
                        calendarsIn(zone),
                        calendarsIn(zone).list().ofMaxSize(3),
                        Arbitraries.longs().between(0, SECONDS).set().ofSize(3))
                .as(AnyCalendar::history));
    }

    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.longs().between(0, SECONDS).map(FIRST::plusSeconds);
        Arbitrary<Instant> nearAChange = Combinators.combine(
                        any,
                        Arbitraries.of(ZONES).map(ZoneId::of),
                        Arbitraries.longs().between(-36_000, 36_000))
                .as((moment, zone, seconds) -> changeAfter(moment, zone).plusSeconds(seconds));
        Arbitrary<Instant> wholeQuarters =
                any.map(moment -> Instant.ofEpochSecond(moment.getEpochSecond() / (60 * QUARTER) * (60 * QUARTER)));
        return Arbitraries.oneOf(any, nearAChange, wholeQuarters);
    }

    @Provide
    Arbitrary<Duration> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 60L * 60 * 200).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 24 * 8).map(quarters -> Duration.ofMinutes(quarters * QUARTER)),
                Arbitraries.longs().between(0, 1_000_000_000_000L).map(Duration::ofNanos));
    }

    private static CalendarHistory history(WorkingCalendar first, List<WorkingCalendar> later, Set<Long> changes) {
        CalendarHistory history = CalendarHistory.of(first);
        List<Long> seconds = new ArrayList<>(changes);
        for (int i = 0; i < later.size(); i++) {
            history = history.with(FIRST.plusSeconds(seconds.get(i)), later.get(i));
        }
        return history;
    }

    private static Arbitrary<WorkingCalendar> calendarsIn(ZoneId zone) {
        return Combinators.combine(
                        weeks(), Arbitraries.of(HolidayPlan.NONE, SouthAfricanHolidays.plan()), specialDays())
                .as((week, holidays, special) ->
                        WorkingCalendar.of(zone, week, holidays).with(special.toArray(SpecialDay[]::new)));
    }

    private static Arbitrary<WeekPlan> weeks() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days())
                .ofMinSize(1)
                .map(WeekPlan::new)
                .filter(week -> !week.isClosed());
    }

    private static Arbitrary<List<SpecialDay>> specialDays() {
        Arbitrary<SpecialDay> day = Combinators.combine(Arbitraries.integers().between(0, 900), days())
                .as((after, plan) -> new SpecialDay(LocalDate.of(2025, 6, 1).plusDays(after), "Special", plan));
        return day.list().ofMaxSize(4);
    }

    /** Up to three frames, or none, between quarters of an hour. */
    private static Arbitrary<DayPlan> days() {
        return Arbitraries.integers()
                .between(0, QUARTERS)
                .set()
                .ofMaxSize(6)
                .map(ends -> ends.stream().sorted().toList())
                .map(AnyCalendar::day);
    }

    private static DayPlan day(List<Integer> ends) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            frames.add(new Frame(time(ends.get(i)), time(ends.get(i + 1))));
        }
        return new DayPlan(frames);
    }

    private static LocalTime time(int quarter) {
        return LocalTime.ofSecondOfDay(quarter % QUARTERS * QUARTER * 60L);
    }

    private static Instant changeAfter(Instant moment, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().nextTransition(moment))
                .map(change -> change.getInstant())
                .orElse(moment);
    }
}
