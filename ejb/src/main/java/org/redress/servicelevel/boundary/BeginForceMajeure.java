package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Force majeure has begun for some cases, and may have ended since. Source: R-113.
 *
 * @param caseIds the cases it touches
 * @param cause which one of those that the agreement excludes, in its words
 * @param reason why this is such a thing
 * @param beganAt since when
 * @param endedAt until when; empty as long as it goes on
 */
public record BeginForceMajeure(
        @NotEmpty @Size(max = MOST_CASES) Set<Long> caseIds,
        @NotBlank @Size(max = 1000) String cause,
        @NotBlank String reason,
        @NotNull Instant beganAt,
        Optional<Instant> endedAt) {
    /** How many cases can be chosen at once; a team may have more. */
    public static final int MOST_CASES = 500;

    @Override
    public String toString() {
        return "BeginForceMajeure[" + caseIds.size() + " cases, " + beganAt + "]";
    }
}
