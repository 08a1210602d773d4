package org.redress.servicelevel.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calendar and how it was changed: each moment is judged by the version that was valid at it, and what was worked before a
 * change stays worked. All versions hang in one zone, so that a date means the same in each of them; a house that moves to
 * another zone begins another calendar. Source.
 *
 * @param versions the versions, the earliest first; before the first one begins, it holds all the same
 */
public record CalendarHistory(List<Version> versions) implements WorkingHours {
    /**
     * A calendar and from when on it holds.
     *
     * @param validFrom the first moment that is judged by it
     * @param calendar the calendar
     */
    public record Version(Instant validFrom, WorkingCalendar calendar) {}

    /** @throws IllegalArgumentException without a version, with two from the same moment, or in several zones */
    public CalendarHistory {
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a history without a calendar; give the one that holds now");
        }
        requireOneZone(versions);
        requireOneAtATime(versions);
    }

    /** A calendar that was never changed. */
    public static CalendarHistory of(WorkingCalendar calendar) {
        return new CalendarHistory(List.of(new Version(Instant.MIN, calendar)));
    }

    /** This history with a calendar that holds from a moment on, until the next version there is. */
    public CalendarHistory with(Instant validFrom, WorkingCalendar calendar) {
        return new CalendarHistory(Stream.concat(versions.stream(), Stream.of(new Version(validFrom, calendar)))
                .toList());
    }

    /** This history until a moment, another one from then on. */
    public CalendarHistory followedBy(Instant from, CalendarHistory other) {
        return new CalendarHistory(Stream.of(
                        versions.stream().filter(version -> version.validFrom().isBefore(from)),
                        Stream.of(new Version(from, other.validAt(from))),
                        other.versions.stream()
                                .filter(version -> version.validFrom().isAfter(from)))
                .flatMap(each -> each)
                .toList());
    }

    /** The calendar a moment is judged by. */
    public WorkingCalendar validAt(Instant moment) {
        return versions.get(indexAt(moment)).calendar();
    }

    @Override
    public ZoneId zone() {
        return versions.get(0).calendar().zone();
    }

    @Override
    public CalendarHistory history() {
        return this;
    }

    /** When we are open on a date, in order, each moment by the version valid at it. */
    List<Opening> openings(LocalDate date) {
        Instant begin = wall().startOf(date);
        Instant end = wall().startOf(date.plusDays(1));
        int first = indexAt(begin);
        if (endOf(first).filter(change -> change.isBefore(end)).isEmpty()) {
            return versions.get(first).calendar().openings(date);
        }
        List<Opening> openings = new ArrayList<>();
        for (int i = first; i < versions.size() && beginOf(i).isBefore(end); i++) {
            Instant from = i == first ? begin : beginOf(i);
            Instant until = endOf(i).orElse(end);
            versions.get(i).calendar().openings(date).stream()
                    .flatMap(opening -> opening.within(from, until).stream())
                    .forEach(openings::add);
        }
        return Opening.joined(openings);
    }

    /** A whole date cut into stretches, in order and without a gap, each moment by the version valid at it. */
    List<Stretch> stretches(LocalDate date) {
        Instant begin = wall().startOf(date);
        Instant end = wall().startOf(date.plusDays(1));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = indexAt(begin); i < versions.size() && beginOf(i).isBefore(end); i++) {
            Instant from = Moments.later(begin, beginOf(i));
            Instant until = endOf(i).orElse(end);
            versions.get(i).calendar().stretches(date).stream()
                    .flatMap(stretch -> stretch.within(from, until).stream())
                    .forEach(stretches::add);
        }
        return stretches;
    }

    WallClock wall() {
        return new WallClock(zone());
    }

    private int indexAt(Instant moment) {
        int index = versions.size() - 1;
        while (index > 0 && beginOf(index).isAfter(moment)) {
            index--;
        }
        return index;
    }

    private Instant beginOf(int index) {
        return index == 0 ? Instant.MIN : versions.get(index).validFrom();
    }

    private Optional<Instant> endOf(int index) {
        return index + 1 < versions.size() ? Optional.of(beginOf(index + 1)) : Optional.empty();
    }

    private static void requireOneZone(List<Version> versions) {
        List<ZoneId> zones = versions.stream()
                .map(version -> version.calendar().zone())
                .distinct()
                .toList();
        if (zones.size() > 1) {
            throw new IllegalArgumentException(
                    "versions of one calendar in several zones: " + zones + "; begin another calendar instead");
        }
    }

    private static void requireOneAtATime(List<Version> versions) {
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).validFrom().equals(versions.get(i - 1).validFrom())) {
                throw new IllegalArgumentException("two versions of a calendar are valid from the same moment, "
                        + versions.get(i).validFrom() + "; keep one of them");
            }
        }
    }
}
