package org.redress.servicelevel.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When we work: one frame a day on some days of the week, in one zone, except on holidays. Hours count in operating time;
 * a day is the same clock time on the next operating day; an end exactly at closing time stays there.
 *
 * @param opens the first moment of an operating day
 * @param closes the end of an operating day, not part of it
 * @param days the operating days of a week
 * @param holiday whether a date is closed although its weekday is not
 * @param zone where the clock on the wall hangs
 */
public record OperatingHours(
        LocalTime opens, LocalTime closes, Set<DayOfWeek> days, Predicate<LocalDate> holiday, ZoneId zone) {
    private static final int DAYS_LOOKED_AHEAD = 366;

    public OperatingHours {
        days = EnumSet.copyOf(days);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("operating hours that end before they begin: " + opens + "-" + closes);
        }
    }

    /** The instant at which this much operating time has passed since a moment. */
    public Instant plus(Instant from, Duration workingTime) {
        ZonedDateTime at = nextOpen(from.atZone(zone));
        Duration left = workingTime;
        while (true) {
            Duration untilClosing = Duration.between(at, closing(at.toLocalDate()));
            if (left.compareTo(untilClosing) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(untilClosing);
            at = nextOpen(closing(at.toLocalDate()));
        }
    }

    /** The same clock time some operating days later; from the next opening when we are closed at that moment. */
    public Instant plusDays(Instant from, int operatingDays) {
        ZonedDateTime at = nextOpen(from.atZone(zone));
        LocalDate date = at.toLocalDate();
        for (int counted = 0; counted < operatingDays; counted++) {
            date = nextOperatingDay(date.plusDays(1));
        }
        return at.with(date).toInstant();
    }

    /** The moment that lies this much operating time before another. */
    public Instant minus(Instant until, Duration workingTime) {
        ZonedDateTime at = lastOpen(until.atZone(zone));
        Duration left = workingTime;
        while (true) {
            Duration sinceOpening = Duration.between(opening(at.toLocalDate()), at);
            if (left.compareTo(sinceOpening) <= 0) {
                return at.minus(left).toInstant();
            }
            left = left.minus(sinceOpening);
            at = lastOpen(opening(at.toLocalDate()));
        }
    }

    /** The same clock time some operating days earlier. */
    public Instant minusDays(Instant until, int operatingDays) {
        ZonedDateTime at = lastOpen(until.atZone(zone));
        LocalDate date = at.toLocalDate();
        for (int counted = 0; counted < operatingDays; counted++) {
            date = previousOperatingDay(date.minusDays(1));
        }
        return at.with(date).toInstant();
    }

    /** The operating time between two moments; negative when the second lies before the first. */
    public Duration between(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return between(until, from).negated();
        }
        ZonedDateTime end = until.atZone(zone);
        Duration sum = Duration.ZERO;
        for (ZonedDateTime at = nextOpen(from.atZone(zone)); at.isBefore(end); ) {
            ZonedDateTime closing = closing(at.toLocalDate());
            sum = sum.plus(Duration.between(at, closing.isBefore(end) ? closing : end));
            at = nextOpen(closing);
        }
        return sum;
    }

    /** The moment itself while we are open, else the next opening. */
    public Instant openingAfter(Instant moment) {
        return nextOpen(moment.atZone(zone)).toInstant();
    }

    public boolean isOpenOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holiday.test(date);
    }

    public boolean isOpenAt(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return isOpenOn(at.toLocalDate())
                && !at.toLocalTime().isBefore(opens)
                && at.toLocalTime().isBefore(closes);
    }

    /** The closing time of the day of a moment, or of the next operating day. */
    public Instant closingAfter(Instant moment) {
        return closing(nextOpen(moment.atZone(zone)).toLocalDate()).toInstant();
    }

    private ZonedDateTime nextOpen(ZonedDateTime from) {
        LocalDate date = from.toLocalDate();
        if (isOpenOn(date) && from.isBefore(closing(date))) {
            return from.isBefore(opening(date)) ? opening(date) : from;
        }
        return opening(nextOperatingDay(date.plusDays(1)));
    }

    private ZonedDateTime lastOpen(ZonedDateTime until) {
        LocalDate date = until.toLocalDate();
        if (isOpenOn(date) && until.isAfter(opening(date))) {
            return until.isAfter(closing(date)) ? closing(date) : until;
        }
        return closing(previousOperatingDay(date.minusDays(1)));
    }

    private LocalDate nextOperatingDay(LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_LOOKED_AHEAD))
                .filter(this::isOpenOn)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operating day within a year of " + from));
    }

    private LocalDate previousOperatingDay(LocalDate from) {
        LocalDate date = from;
        for (int back = 0; back < DAYS_LOOKED_AHEAD; back++) {
            if (isOpenOn(date)) {
                return date;
            }
            date = date.minusDays(1);
        }
        throw new IllegalStateException("no operating day within a year before " + from);
    }

    private ZonedDateTime opening(LocalDate date) {
        return date.atTime(opens).atZone(zone);
    }

    private ZonedDateTime closing(LocalDate date) {
        return date.atTime(closes).atZone(zone);
    }
}
