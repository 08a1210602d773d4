package org.redress.servicelevel.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.HolidayRule;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;

/**
 * Public holidays by date, taken from a file that somebody else made. The days are kept and not the file: what a signed version
 * says must not depend on how a later reader of such files reads it. Source: R-107, D-11.
 *
 * @param fileName what the file was called; empty without one
 * @param days the days, the earliest first
 */
public record ListedHolidays(String fileName, List<SingleDay> days) {
    /** No file was taken. */
    public static final ListedHolidays NONE = new ListedHolidays("", List.of());

    private static final int MOST_DAYS = 5_000;
    private static final int LONGEST_NAME = 200;

    /** @throws CalendarRefused when there are too many days */
    public ListedHolidays {
        fileName = shortened(fileName.strip());
        days = days.stream()
                .map(day -> new SingleDay(
                        shortened(day.name().replaceAll("\\s+", " ").strip()), day.date()))
                .distinct()
                .sorted(Comparator.comparing(SingleDay::date).thenComparing(SingleDay::name))
                .toList();
        if (days.size() > MOST_DAYS) {
            throw new CalendarRefused(Problem.TOO_MANY_HOLIDAYS, MOST_DAYS);
        }
    }

    /** What the rules of a file come to, each of which is a date. */
    public static ListedHolidays of(String fileName, List<HolidayRule> rules) {
        return new ListedHolidays(
                fileName,
                rules.stream()
                        .filter(SingleDay.class::isInstance)
                        .map(SingleDay.class::cast)
                        .toList());
    }

    /** As {@link #text} writes them. */
    static ListedHolidays parse(String fileName, String text) {
        return new ListedHolidays(
                fileName,
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(ListedHolidays::day)
                        .toList());
    }

    /** One a line: the date, a space, the name. */
    String text() {
        return days.stream().map(day -> day.date() + " " + day.name()).collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    private static SingleDay day(String line) {
        int space = line.indexOf(' ');
        try {
            return new SingleDay(line.substring(space + 1), LocalDate.parse(line.substring(0, space)));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw new IllegalStateException("no holiday of a calendar: '" + line + "'", e);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
