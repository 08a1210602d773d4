package org.redress.servicelevel.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** On which days a holiday falls, in whatever year. Source: R-107, D-11. */
public sealed interface HolidayRule {
    /** What people call it. */
    String name();

    /** The days of that year on which it falls. */
    Stream<LocalDate> daysIn(int year);

    /** Days off because it falls on one of that year; they may lie in the next year. */
    default Stream<LocalDate> daysInLieuOf(int year) {
        return Stream.empty();
    }

    /** What happens when a holiday falls on a Sunday. */
    enum OnSunday {
        /** Nothing. */
        STAYS,
        /** The Monday after it is a holiday, too. */
        MONDAY_TOO
    }

    /**
     * The same day every year; one on 29 February in leap years only.
     *
     * @param name what people call it
     * @param day month and day
     * @param onSunday what happens when it falls on a Sunday
     */
    record FixedDay(String name, MonthDay day, OnSunday onSunday) implements HolidayRule {
        @Override
        public Stream<LocalDate> daysIn(int year) {
            return Stream.of(day).filter(any -> any.isValidYear(year)).map(any -> any.atYear(year));
        }

        @Override
        public Stream<LocalDate> daysInLieuOf(int year) {
            return daysIn(year)
                    .filter(date -> onSunday == OnSunday.MONDAY_TOO && date.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .map(sunday -> sunday.plusDays(1));
        }
    }

    /**
     * So many days before or after Easter Sunday of the Gregorian calendar, which began in 1583.
     *
     * @param name what people call it
     * @param daysAfterEaster days after Easter Sunday, before it with a minus; such that it stays in the year
     */
    record EasterDay(String name, int daysAfterEaster) implements HolidayRule {
        private static final int FIRST_YEAR = 1583;
        private static final int EARLIEST = -80;
        private static final int LATEST = 250;

        public EasterDay {
            if (daysAfterEaster < EARLIEST || daysAfterEaster > LATEST) {
                throw new IllegalArgumentException("a holiday " + daysAfterEaster
                        + " days after Easter may lie in another year; write between " + EARLIEST + " and " + LATEST);
            }
        }

        @Override
        public Stream<LocalDate> daysIn(int year) {
            return year < FIRST_YEAR
                    ? Stream.empty()
                    : Stream.of(easterSunday(year).plusDays(daysAfterEaster));
        }

        /** Easter Sunday by the algorithm of Meeus, Jones and Butcher. */
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

    /**
     * One date only, like the day of an election.
     *
     * @param name what people call it
     * @param date the date
     */
    record SingleDay(String name, LocalDate date) implements HolidayRule {
        @Override
        public Stream<LocalDate> daysIn(int year) {
            return Stream.of(date).filter(day -> day.getYear() == year);
        }
    }
}
