package org.redress.contact.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * When people may be telephoned: between two times of the day, both included, never on a Sunday or a public holiday.
 * E-mail and post may go out at any time. Source: R-121, D-11, W-15.
 *
 * @param opens the first moment of a day
 * @param closes the last moment of a day
 * @param holiday whether a date is a public holiday
 * @param zone where the customers live
 */
public record ContactWindow(LocalTime opens, LocalTime closes, Predicate<LocalDate> holiday, ZoneId zone) {
    private static final int DAYS_LOOKED_AHEAD = 31;

    public ContactWindow {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a contact window that ends before it begins: " + opens + "-" + closes);
        }
    }

    public boolean allows(ContactMethod method, Instant moment) {
        return !method.disturbs() || isOpenAt(moment.atZone(zone));
    }

    /** That moment when it is a good one, otherwise the first good moment after it. */
    public Instant nextGoodTime(ContactMethod method, Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        if (allows(method, moment)) {
            return moment;
        }
        LocalDate date = at.toLocalDate();
        if (isOpenOn(date) && at.toLocalTime().isBefore(opens)) {
            return opening(date);
        }
        return date.plusDays(1)
                .datesUntil(date.plusDays(DAYS_LOOKED_AHEAD))
                .filter(this::isOpenOn)
                .findFirst()
                .map(this::opening)
                .orElseThrow(() -> new IllegalStateException("no day to phone on within a month of " + date));
    }

    private boolean isOpenAt(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        return isOpenOn(at.toLocalDate()) && !time.isBefore(opens) && !time.isAfter(closes);
    }

    private boolean isOpenOn(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(date);
    }

    private Instant opening(LocalDate date) {
        return date.atTime(opens).atZone(zone).toInstant();
    }
}
