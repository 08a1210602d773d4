package org.redress.absence.boundary;

import java.time.LocalDate;

/**
 * Somebody is away.
 *
 * @param firstDay the first day, in the zone of the house; when it is today she is away from now on
 * @param lastDay the last day; the same for a single one
 * @param substituteId who stands in for her
 * @param lendsAuthority whether that one may approve in her place while she is away
 */
public record EnterAbsence(
        long staffId, LocalDate firstDay, LocalDate lastDay, long substituteId, boolean lendsAuthority) {}
