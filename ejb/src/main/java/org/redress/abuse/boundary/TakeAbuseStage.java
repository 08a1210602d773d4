package org.redress.abuse.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.abuse.domain.AbuseStage;

/**
 * A stage is taken with an abusive caller. Source: R-073, D-06.
 *
 * @param said what was said, for the file; may be left out
 * @param callBack who calls back and when; needed with the last stage only
 */
public record TakeAbuseStage(
        long caseId,
        @NotNull AbuseStage stage,
        Optional<@Size(max = 4000) String> said,
        Optional<@Valid CallBack> callBack) {
    @Override
    public String toString() {
        return "TakeAbuseStage[" + caseId + ", " + stage + "]";
    }
}
