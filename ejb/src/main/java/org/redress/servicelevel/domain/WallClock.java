package org.redress.servicelevel.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * What the clock on the wall of a zone means in instants. A clock time that comes twice, because clocks go back, means the
 * first time; one that does not come, because they go forward, means the moment at which they do. So later clock times
 * never mean earlier instants, and the hours of a day add up to its true length.
 */
record WallClock(ZoneId zone) {
    Instant instantOf(LocalDate date, LocalTime time) {
        return instantOf(LocalDateTime.of(date, time));
    }

    Instant instantOf(LocalDateTime local) {
        ZoneRules rules = zone.getRules();
        if (rules.isFixedOffset()) {
            return local.toInstant(rules.getOffset(Instant.EPOCH));
        }
        ZoneOffset offset = rules.getOffset(local);
        if (!rules.isValidOffset(local, offset)) {
            ZoneOffsetTransition gap = rules.getTransition(local);
            return gap.getInstant();
        }
        return local.toInstant(offset);
    }

    /** The first moment of a day. */
    Instant startOf(LocalDate date) {
        return instantOf(date, LocalTime.MIDNIGHT);
    }

    /**
     * The day between whose first moment and that of the next one a moment lies. Where clocks go back over midnight, the
     * hour that comes again belongs to the new day.
     */
    LocalDate dayOf(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        while (startOf(day).isAfter(moment)) {
            day = day.minusDays(1);
        }
        while (!startOf(day.plusDays(1)).isAfter(moment)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
