package org.redress.absence.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.redress.absence.domain.Absence;

/**
 * An absence as people see it.
 *
 * @param from the first moment
 * @param until the first moment at which she is back
 * @param firstDay in the zone of the house, as is the last one
 * @param lendsAuthority whether whoever stands in may approve in her place
 * @param begun whether she is away already
 * @param changeable whether the acting person may make it shorter or call it off
 */
public record AbsenceView(
        long absenceId,
        long staffId,
        long substituteId,
        Instant from,
        Instant until,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean lendsAuthority,
        boolean begun,
        boolean changeable,
        long enteredBy,
        Instant enteredAt) {
    static AbsenceView of(Absence absence, ZoneId zone, Instant now, boolean changeable) {
        return new AbsenceView(
                absence.id(),
                absence.staffId(),
                absence.substituteId(),
                absence.time().from(),
                absence.time().until(),
                absence.time().firstDay(zone),
                absence.time().lastDay(zone),
                absence.lendsAuthority(),
                !now.isBefore(absence.time().from()),
                changeable,
                absence.enteredBy(),
                absence.enteredAt());
    }
}
