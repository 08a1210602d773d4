package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that moved the clock of a case was recorded wrong.
 *
 * @param eventNumber its number in the history of the case
 * @param happenedAt when it happened in truth; empty when it never did
 * @param reason how we know
 */
public record CorrectClock(
        long caseId,
        int eventNumber,
        Optional<Instant> happenedAt,
        @NotBlank String reason) {
    @Override
    public String toString() {
        return "CorrectClock[" + caseId + ", " + eventNumber + "]";
    }
}
