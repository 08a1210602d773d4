package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Put somebody on the list of a case by hand.
 *
 * @param name the person, department or firm
 * @param contact how to reach them; may be empty
 * @param reason why it concerns them
 */
public record AddStakeholder(
        long caseId,
        StakeholderRole role,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 254) String contact,
        boolean outside,
        Part part,
        @NotBlank @Size(max = 500) String reason) {
    NewStakeholder who() {
        return new NewStakeholder(role, name, contact, outside, part, reason, "", false);
    }

    @Override
    public String toString() {
        return "AddStakeholder[case=" + caseId + ", " + role + "]";
    }
}
