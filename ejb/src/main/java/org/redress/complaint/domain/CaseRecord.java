package org.redress.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What completes the written record of a complaint. Source: R-038.
 *
 * @param followUpOn the day somebody looks at it again
 * @param followUpProcedure how: by telephone or in writing, who does what
 * @param followUpBy the staff member responsible for it
 * @param otherInformation anything else that matters
 * @param completedAt when the record was completed
 */
public record CaseRecord(
        Optional<LocalDate> followUpOn,
        String followUpProcedure,
        Optional<Long> followUpBy,
        String otherInformation,
        Optional<Instant> completedAt) {}
