package org.redress.operations.boundary;

import java.time.Instant;
import org.redress.operations.domain.Repair;
import org.redress.operations.domain.RepairKind;

/**
 * What was done about a step that had failed.
 *
 * @param elementName the step by its name
 * @param fact the routing fact that was corrected, and to what; empty when none was
 * @param reason why it was skipped; empty when it was not
 */
public record RepairView(
        long repairId,
        RepairKind kind,
        String elementName,
        String fact,
        String value,
        String reason,
        long doneBy,
        Instant doneAt) {
    static RepairView of(Repair repair) {
        return new RepairView(
                repair.id(),
                repair.kind(),
                repair.elementName(),
                repair.fact(),
                repair.value(),
                repair.reason(),
                repair.doneBy(),
                repair.doneAt());
    }
}
