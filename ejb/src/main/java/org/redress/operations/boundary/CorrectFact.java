package org.redress.operations.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Correct a routing fact of the case whose step failed, and have the step tried again.
 *
 * @param fact its name in the models
 * @param value a code, a whole number, true or false, or a moment as 2026-09-23T14:20:00Z
 */
public record CorrectFact(
        @NotNull String incidentId,
        @NotBlank String fact,
        @NotNull String value) {}
