package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.redress.stakeholder.domain.ReportWay;

/**
 * Record that some or all stakeholders of a case were told.
 *
 * @param stakeholderIds who
 * @param note what was said, or where the report lies; may be empty
 */
public record TellStakeholders(
        long caseId,
        @NotEmpty Set<Long> stakeholderIds,
        ReportWay way,
        @Size(max = 2000) String note) {
    public TellStakeholders {
        stakeholderIds = Set.copyOf(stakeholderIds);
    }

    @Override
    public String toString() {
        return "TellStakeholders[case=" + caseId + ", " + stakeholderIds + "]";
    }
}
