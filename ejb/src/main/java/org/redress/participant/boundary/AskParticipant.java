package org.redress.participant.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;
import org.redress.participant.domain.RequestKind;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Ask a supplier or a department for something definite by a date. Source, W-17.
 *
 * @param team the code of the team of ours that is asked, which gets the task; left out for anybody else
 * @param name the person, department or firm; empty for a team, or where the contact of the role is meant
 * @param email where the request is sent; empty where the contact of the role is meant, or it is sent on paper
 * @param words what exactly is asked for
 * @param by until when it is needed
 * @param leadDays how many operating days it usually takes them, where that is known
 * @param urgent whether an urgent order is asked for
 */
public record AskParticipant(
        long caseId,
        StakeholderRole role,
        Optional<String> team,
        @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        RequestKind kind,
        @NotBlank @Size(max = 500) String words,
        DayAndHour by,
        Optional<@Min(0) @Max(365) Integer> leadDays,
        boolean urgent) {
    @Override
    public String toString() {
        return "AskParticipant[" + caseId + ", " + role + ", " + kind + "]";
    }
}
