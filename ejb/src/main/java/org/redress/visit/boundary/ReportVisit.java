package org.redress.visit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was with the customer. Source: R-012.
 *
 * @param arrivedAt when she was there
 * @param result what came of it, for the file
 * @param agreed what was agreed with the customer; absent when nothing was
 */
public record ReportVisit(
        String workItemId,
        @NotNull Instant arrivedAt,
        @NotBlank String result,
        Optional<String> agreed) {
    @Override
    public String toString() {
        return "ReportVisit[" + workItemId + ", " + arrivedAt + "]";
    }
}
