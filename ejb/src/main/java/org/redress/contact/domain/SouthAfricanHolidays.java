package org.redress.contact.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The public holidays of South Africa. One that falls on a Sunday makes the Monday after it a public holiday too.
 * Source: D-11, W-13.
 */
public final class SouthAfricanHolidays implements Predicate<LocalDate> {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MARCH, 21),
            MonthDay.of(Month.APRIL, 27),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.JUNE, 16),
            MonthDay.of(Month.AUGUST, 9),
            MonthDay.of(Month.SEPTEMBER, 24),
            MonthDay.of(Month.DECEMBER, 16),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    @Override
    public boolean test(LocalDate date) {
        return isFixed(date) || isMovedFromSunday(date) || isEasterHoliday(date);
    }

    private static boolean isFixed(LocalDate date) {
        return FIXED.contains(MonthDay.from(date));
    }

    private static boolean isMovedFromSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.MONDAY && isFixed(date.minusDays(1));
    }

    private static boolean isEasterHoliday(LocalDate date) {
        LocalDate easter = easterSunday(date.getYear());
        return date.equals(easter.minusDays(2)) || date.equals(easter.plusDays(1));
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
