package org.redress.servicelevel.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Calendars, histories of them and moments, with many moments near a change of the clocks. Calendars are thrown, not combined
 * out of parts: that is many times faster, and nobody reads a calendar that was made smaller.
 */
public class AnyCalendar extends DomainContextBase {
    private static final Instant FIRST = Instant.parse("2025-06-01T00:00:00Z");
    private static final int DAYS = 900;
    private static final int QUARTER = 15;
    private static final int QUARTERS = 24 * 4;

    /** Without changes of the clocks, by an hour, by half an hour, at midnight, and with an odd offset. */
    private static final List<String> ZONES = List.of(
            "Africa/Johannesburg",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Havana",
            "Asia/Kathmandu");

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return zones().flatMap(zone -> Arbitraries.randomValue(random -> calendar(zone, random)));
    }

    @Provide
    Arbitrary<CalendarHistory> histories() {
        return zones().flatMap(AnyCalendar::historiesIn);
    }

    /** The zones of all these. */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    /** Histories of calendars of one zone. */
    public static Arbitrary<CalendarHistory> historiesIn(ZoneId zone) {
        return Arbitraries.randomValue(random -> history(zone, random));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return anyMoments();
    }

    /** Moments of about two years. */
    public static Arbitrary<Instant> anyMoments() {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(0, Duration.ofDays(DAYS).toSeconds())
                .map(FIRST::plusSeconds);
        Arbitrary<Instant> nearAChange = Combinators.combine(
                        any, zones(), Arbitraries.longs().between(-36_000, 36_000))
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

    private static CalendarHistory history(ZoneId zone, Random random) {
        CalendarHistory history = CalendarHistory.of(calendar(zone, random));
        Instant change = FIRST;
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change = change.plus(Duration.ofMinutes(1L + random.nextInt(DAYS * 24 * 60 / 4)));
            history = history.with(change, calendar(zone, random));
        }
        return history;
    }

    private static WorkingCalendar calendar(ZoneId zone, Random random) {
        Map<DayOfWeek, DayPlan> days = new EnumMap<>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).filter(day -> random.nextInt(4) > 0).forEach(day -> days.put(day, day(random)));
        WeekPlan week = new WeekPlan(days);
        SpecialDay[] special = Stream.generate(() -> specialDay(random))
                .limit(random.nextInt(5))
                .toArray(SpecialDay[]::new);
        return WorkingCalendar.of(
                        zone,
                        week.isClosed() ? week.with(DayOfWeek.SUNDAY, Frame.ALL_DAY) : week,
                        random.nextBoolean() ? HolidayPlan.NONE : SouthAfricanHolidays.plan())
                .with(special);
    }

    private static SpecialDay specialDay(Random random) {
        return new SpecialDay(LocalDate.of(2025, 6, 1).plusDays(random.nextInt(DAYS)), "Special", day(random));
    }

    /** Up to three frames, or none, between quarters of an hour; often the whole day. */
    private static DayPlan day(Random random) {
        if (random.nextInt(8) == 0) {
            return DayPlan.of(Frame.ALL_DAY);
        }
        List<Integer> ends = random.ints(2L * random.nextInt(4), 0, QUARTERS + 1)
                .distinct()
                .sorted()
                .boxed()
                .toList();
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
