package org.redress.operations.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Let the case go on without the step that failed.
 *
 * @param reason why that does no harm, for whoever reads the case later
 */
public record SkipStep(
        @NotNull String incidentId,
        @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "SkipStep[" + incidentId + "]";
    }
}
