package org.redress.abuse.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.abuse.domain.AbuseStage;

/**
 * A stage that was taken with an abusive caller before anybody knew which case her call is about. Source: R-073, D-06.
 *
 * @param said what was said, for the file; may be left out
 * @param callBack who calls back and when; needed with the last stage only
 */
public record StageInCall(
        @NotNull AbuseStage stage, Optional<@Size(max = 4000) String> said, Optional<@Valid CallBack> callBack) {
    TakeAbuseStage with(long caseId) {
        return new TakeAbuseStage(caseId, stage, said, callBack);
    }

    @Override
    public String toString() {
        return "StageInCall[" + stage + "]";
    }
}
