package org.redress.visit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody went, and nobody was there. Source: R-012.
 *
 * @param arrivedAt when she was there
 * @param left what she did then: a card, a call
 */
public record ReportNobodyThere(
        String workItemId,
        @NotNull Instant arrivedAt,
        @NotBlank String left) {
    @Override
    public String toString() {
        return "ReportNobodyThere[" + workItemId + ", " + arrivedAt + "]";
    }
}
