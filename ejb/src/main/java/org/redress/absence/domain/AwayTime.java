package org.redress.absence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From when until when somebody is away.
 *
 * @param from the first moment
 * @param until the first moment at which she is back
 */
public record AwayTime(Instant from, Instant until) {
    public AwayTime {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("away from " + from + " until " + until);
        }
    }

    /**
     * Whole days of a zone; one that has begun already counts from now on.
     *
     * @throws DaysDoNotFit when the last day lies before the first, or is over
     */
    public static AwayTime ofDays(LocalDate first, LocalDate last, ZoneId zone, Instant now) {
        Instant midnight = first.atStartOfDay(zone).toInstant();
        Instant from = midnight.isBefore(now) ? now : midnight;
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        if (last.isBefore(first) || first.isBefore(now.atZone(zone).toLocalDate())) {
            throw new DaysDoNotFit();
        }
        return new AwayTime(from, until);
    }

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public boolean overlaps(AwayTime other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The first day of it. */
    public LocalDate firstDay(ZoneId zone) {
        return from.atZone(zone).toLocalDate();
    }

    /** The last day of which any part belongs to it. */
    public LocalDate lastDay(ZoneId zone) {
        return until.minusNanos(1).atZone(zone).toLocalDate();
    }
}
