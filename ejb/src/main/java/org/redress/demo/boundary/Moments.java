package org.redress.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;
import org.redress.servicelevel.domain.WorkingHours;

/** Times that people at a desk would name. */
@ApplicationScoped
class Moments {
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 16;

    @Inject
    WorkingHours hours;

    /** A full hour of an operating day so many days ahead. */
    DayAndHour ahead(InventedCase life, Instant now, int operatingDays) {
        LocalDate day = LocalDate.ofInstant(hours.plusDays(now, operatingDays), hours.zone());
        return new DayAndHour(day, LocalTime.of(life.between(FIRST_HOUR, LAST_HOUR), 0));
    }

    /** That she hears on the next operating day how it goes on. */
    NextContact nextHear(InventedCase life, Instant now) {
        return new NextContact(ahead(life, now, 1), ContactMethod.TELEPHONE, "How it goes on", true);
    }

    /** The operating day so many days ahead. */
    LocalDate day(Instant now, int operatingDays) {
        return LocalDate.ofInstant(hours.plusDays(now, operatingDays), hours.zone());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, hours.zone());
    }

    boolean isOpen(Instant moment) {
        return hours.isOpenAt(moment);
    }

    Instant opening(Instant moment) {
        return hours.openingAfter(moment);
    }

    /** The opening of the next operating day. */
    Instant nextDay(Instant moment) {
        ZonedDateTime midnight = dayOf(moment).plusDays(1).atStartOfDay(hours.zone());
        return hours.openingAfter(midnight.toInstant());
    }

    /** So much operating time later; a moment at which we are open, however little it is. */
    Instant plus(Instant moment, Duration operatingTime) {
        return hours.plus(hours.openingAfter(moment), operatingTime).truncatedTo(ChronoUnit.SECONDS);
    }

    Instant plusDays(Instant moment, int operatingDays) {
        return hours.plusDays(moment, operatingDays);
    }

    Instant minus(Instant moment, Duration operatingTime) {
        return hours.minus(moment, operatingTime);
    }
}
