package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.HoursInForce;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.CalendarSeed;
import org.redress.servicelevel.domain.calendar.HouseCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hours of the house, whoever asks: all versions of its calendar as they were signed off. They are read again every half minute,
 * so that what was signed off on one server counts on all, and at once on the one on which it was. Not a door. Source: R-107.
 */
@ApplicationScoped
public class HouseHours {
    private static final Logger LOG = LoggerFactory.getLogger(HouseHours.class);
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(30);

    @Inject
    CalendarRepository calendars;

    @Inject
    CalendarSeed seed;

    /** Not the clock of the house, which a demonstration may move. */
    LongSupplier ticks = System::nanoTime;

    private volatile Kept kept = new Kept(null, 0);

    @Produces
    WorkingHours workingHours() {
        return new HoursInForce(this::history);
    }

    /** All versions that were signed off. */
    CalendarHistory history() {
        Kept before = kept;
        CalendarHistory known = before.history();
        if (known != null && ticks.getAsLong() - before.readAt() < FRESH_NANOS) {
            return known;
        }
        CalendarHistory read = read(known);
        keep(before, new Kept(read, ticks.getAsLong()));
        return read;
    }

    /** Once it is certain whether another version was signed off. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
        forget();
    }

    /** What is asked next is read again. */
    public synchronized void forget() {
        kept = new Kept(null, 0);
    }

    /** What was read while the calendar changed is not kept. */
    private synchronized void keep(Kept before, Kept read) {
        if (kept == before) {
            kept = read;
        }
    }

    /** Nobody stops working because the calendar cannot be read just now. */
    private CalendarHistory read(@Nullable CalendarHistory known) {
        try {
            return calendars
                    .byCode(HouseCalendar.OF_THE_HOUSE)
                    .map(HouseCalendar::history)
                    .orElseGet(this::asConfigured);
        } catch (RuntimeException e) {
            if (known == null) {
                throw e;
            }
            LOG.warn("RDR-SLA-110 the calendar could not be read; what was read before counts", e);
            return known;
        }
    }

    private CalendarHistory asConfigured() {
        return CalendarHistory.of(seed.terms().calendar(seed.line().zone()));
    }

    /** What was read, and when. */
    private record Kept(@Nullable CalendarHistory history, long readAt) {}
}
