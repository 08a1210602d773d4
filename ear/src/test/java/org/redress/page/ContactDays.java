package org.redress.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.SouthAfricanHolidays;

/** Days on which customers may be phoned, by the product's own calendar: no test depends on the week it runs in. */
final class ContactDays {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final ContactWindow WINDOW =
            new ContactWindow(LocalTime.of(8, 0), LocalTime.of(18, 0), SouthAfricanHolidays.plan()::isHoliday, ZONE);

    private ContactDays() {}

    /** A good day about a week ahead. */
    static LocalDate first() {
        return from(today().plusDays(7));
    }

    /** The good day after the first one. */
    static LocalDate second() {
        return from(first().plusDays(1));
    }

    /** The first of them on which we work, too. */
    static LocalDate working() {
        LocalDate day = first();
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = from(day.plusDays(1));
        }
        return day;
    }

    /** The good day on which we work after the second one. */
    static LocalDate third() {
        LocalDate day = from(second().plusDays(1));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = from(day.plusDays(1));
        }
        return day;
    }

    static LocalDate yesterday() {
        return today().minusDays(1);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static LocalDate from(LocalDate day) {
        return WINDOW.nextGoodTime(
                        ContactMethod.TELEPHONE,
                        day.atTime(LocalTime.NOON).atZone(ZONE).toInstant())
                .atZone(ZONE)
                .toLocalDate();
    }
}
