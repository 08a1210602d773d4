package org.redress.commitment.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How near the promises are that are looked for. */
public enum PromiseDue {
    ANY,
    /** Their time has passed. */
    OVER,
    /** Over, or due before the day ends. */
    TODAY,
    /** Over, or due before the week ends. */
    THIS_WEEK;

    /** The moment before which they are due; nothing where it does not matter. */
    public Optional<Instant> before(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case ANY -> Optional.empty();
            case OVER -> Optional.of(now);
            case TODAY -> Optional.of(startOf(today.plusDays(1), zone));
            case THIS_WEEK -> Optional.of(startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone));
        };
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
