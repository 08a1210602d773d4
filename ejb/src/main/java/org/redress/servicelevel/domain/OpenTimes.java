package org.redress.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Goes along the openings of a history, forward and back, day by day. */
final class OpenTimes {
    /** A history of calendars, each closed as long as it may be, one after the other. */
    private static final int MOST_DAYS_WALKED = 4 * WorkingCalendar.MOST_DAYS_CLOSED;

    private final CalendarHistory history;
    private final WallClock wall;

    OpenTimes(CalendarHistory history) {
        this.history = history;
        this.wall = history.wall();
    }

    Instant plus(Instant from, Duration workingTime) {
        if (workingTime.isZero()) {
            return from;
        }
        Duration left = workingTime;
        LocalDate day = wall.dayOf(from);
        while (true) {
            for (Opening opening : history.openings(day)) {
                if (opening.until().isAfter(from)) {
                    Instant begin = Moments.later(from, opening.from());
                    Duration room = Duration.between(begin, opening.until());
                    if (left.compareTo(room) <= 0) {
                        return begin.plus(left);
                    }
                    left = left.minus(room);
                }
            }
            day = operatingDayAfter(day);
        }
    }

    Instant minus(Instant until, Duration workingTime) {
        if (workingTime.isZero()) {
            return until;
        }
        Duration left = workingTime;
        LocalDate day = wall.dayOf(until);
        while (true) {
            List<Opening> openings = history.openings(day);
            for (int i = openings.size() - 1; i >= 0; i--) {
                Opening opening = openings.get(i);
                if (opening.from().isBefore(until)) {
                    Instant end = Moments.earlier(until, opening.until());
                    Duration room = Duration.between(opening.from(), end);
                    if (left.compareTo(room) <= 0) {
                        return end.minus(left);
                    }
                    left = left.minus(room);
                }
            }
            day = operatingDayBefore(day);
        }
    }

    Instant plusDays(Instant from, int operatingDays) {
        Instant at = Moments.later(from, endingAfter(from).from());
        LocalDate begin = wall.dayOf(at);
        LocalDate day = begin;
        for (int counted = 0; counted < operatingDays; counted++) {
            day = operatingDayAfter(day);
        }
        return sameClockTime(at, begin, day);
    }

    Instant minusDays(Instant until, int operatingDays) {
        Opening last = beginningBefore(until);
        Instant at = Moments.earlier(until, last.until());
        LocalDate begin = wall.dayOf(last.from());
        LocalDate day = begin;
        for (int counted = 0; counted < operatingDays; counted++) {
            day = operatingDayBefore(day);
        }
        return sameClockTime(at, begin, day);
    }

    Duration between(Instant from, Instant until) {
        LocalDate last = wall.dayOf(until);
        Duration sum = Duration.ZERO;
        for (LocalDate day = wall.dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (Opening opening : history.openings(day)) {
                sum = sum.plus(opening.within(from, until).map(Opening::length).orElse(Duration.ZERO));
            }
        }
        return sum;
    }

    /** The first opening that ends after a moment. */
    Opening endingAfter(Instant moment) {
        LocalDate day = wall.dayOf(moment);
        while (true) {
            for (Opening opening : history.openings(day)) {
                if (opening.until().isAfter(moment)) {
                    return opening;
                }
            }
            day = operatingDayAfter(day);
        }
    }

    /** The last opening that begins before a moment. */
    Opening beginningBefore(Instant moment) {
        LocalDate day = wall.dayOf(moment);
        while (true) {
            List<Opening> openings = history.openings(day);
            for (int i = openings.size() - 1; i >= 0; i--) {
                if (openings.get(i).from().isBefore(moment)) {
                    return openings.get(i);
                }
            }
            day = operatingDayBefore(day);
        }
    }

    Instant endOfDayAfter(Instant moment) {
        List<Opening> openings = history.openings(wall.dayOf(endingAfter(moment).from()));
        return openings.get(openings.size() - 1).until();
    }

    boolean isOpenAt(Instant moment) {
        return history.openings(wall.dayOf(moment)).stream().anyMatch(opening -> opening.contains(moment));
    }

    List<Stretch> stretches(Instant from, Instant until) {
        List<Stretch> joined = new ArrayList<>();
        for (LocalDate day = wall.dayOf(from); wall.startOf(day).isBefore(until); day = day.plusDays(1)) {
            history.stretches(day).stream()
                    .flatMap(stretch -> stretch.within(from, until).stream())
                    .forEach(stretch -> append(joined, stretch));
        }
        return List.copyOf(joined);
    }

    private static void append(List<Stretch> joined, Stretch next) {
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last).goesOnAs(next)) {
            joined.set(last, joined.get(last).until(next.until()));
        } else {
            joined.add(next);
        }
    }

    /** The clock time a moment has on one operating day, on another: where that is closed, at the end of work before it. */
    private Instant sameClockTime(Instant at, LocalDate day, LocalDate onDay) {
        if (onDay.equals(day)) {
            return at;
        }
        Duration clockTime = Duration.between(day.atStartOfDay(), LocalDateTime.ofInstant(at, wall.zone()));
        Instant wanted = wall.instantOf(onDay.atStartOfDay().plus(clockTime));
        List<Opening> openings = history.openings(onDay);
        Instant fitting = openings.get(0).from();
        for (Opening opening : openings) {
            if (!opening.from().isAfter(wanted)) {
                fitting = Moments.earlier(wanted, opening.until());
            }
        }
        return fitting;
    }

    private LocalDate operatingDayAfter(LocalDate day) {
        return operatingDay(day, date -> date.plusDays(1));
    }

    private LocalDate operatingDayBefore(LocalDate day) {
        return operatingDay(day, date -> date.minusDays(1));
    }

    private LocalDate operatingDay(LocalDate beside, UnaryOperator<LocalDate> next) {
        LocalDate day = beside;
        for (int walked = 0; walked < MOST_DAYS_WALKED; walked++) {
            day = next.apply(day);
            if (!history.openings(day).isEmpty()) {
                return day;
            }
        }
        throw new CalendarNeverOpens(WorkingCalendar.MOST_DAYS_CLOSED);
    }
}
