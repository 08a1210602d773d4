package org.redress.servicelevel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Force majeure has ended. Source: R-113.
 *
 * @param endedAt when
 * @param reason how we know
 */
public record EndForceMajeure(
        @NotNull Instant endedAt, @NotBlank String reason) {
    @Override
    public String toString() {
        return "EndForceMajeure[" + endedAt + "]";
    }
}
