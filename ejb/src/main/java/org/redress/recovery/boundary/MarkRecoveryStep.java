package org.redress.recovery.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;

/**
 * Say what became of a recovery step that the history of the case does not show. Source: R-096.
 *
 * @param reason how it was done, or why it does not fit or was not done, for whoever reads the case
 */
public record MarkRecoveryStep(
        long caseId,
        @NotNull RecoveryStep step,
        @NotNull RecoveryMark mark,
        @NotBlank String reason) {
    @Override
    public String toString() {
        return "MarkRecoveryStep[" + caseId + ", " + step + ", " + mark + "]";
    }
}
