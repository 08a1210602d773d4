package org.redress.complaint.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.redress.complaint.domain.CaseRecord;

/**
 * The written record is complete.
 *
 * @param workItemId the task this completes
 * @param followUpOn the day somebody looks at it again, in the organisation's zone
 * @param followUpProcedure how the follow-up is done and who does what
 * @param followUpBy the staff member responsible for it
 * @param otherInformation anything else that matters
 */
public record CompleteRecord(
        String workItemId,
        LocalDate followUpOn,
        @NotBlank @Size(max = 2000) String followUpProcedure,
        long followUpBy,
        String otherInformation) {
    CaseRecord completedAt(Instant at) {
        return new CaseRecord(
                Optional.of(followUpOn), followUpProcedure, Optional.of(followUpBy), otherInformation, Optional.of(at));
    }

    @Override
    public String toString() {
        return "CompleteRecord " + workItemId;
    }
}
