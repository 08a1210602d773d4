package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * Force majeure has begun for every open complaint that is with a team, and may have ended since. Source: R-113.
 *
 * @param team the code of the team
 * @param cause which one of those that the agreement excludes, in its words
 * @param reason why this is such a thing
 * @param beganAt since when
 * @param endedAt until when; empty as long as it goes on
 */
public record BeginForceMajeureOfTeam(
        @NotBlank String team,
        @NotBlank @Size(max = 1000) String cause,
        @NotBlank String reason,
        @NotNull Instant beganAt,
        Optional<Instant> endedAt) {
    @Override
    public String toString() {
        return "BeginForceMajeureOfTeam[" + team + ", " + beganAt + "]";
    }
}
