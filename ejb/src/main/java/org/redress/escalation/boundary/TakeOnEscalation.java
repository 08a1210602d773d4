package org.redress.escalation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.domain.Priority;
import org.redress.escalation.domain.EscalationAnswer;

/**
 * Take an escalation on. Source.
 *
 * @param workItemId the task that this completes
 * @param words what is to be done, or the advice
 * @param estimate by when it can be put right
 * @param priority to which priority it is raised, where that is the answer
 * @param nextHear when the customer next hears from us; may be left out only while she knows it already
 */
public record TakeOnEscalation(
        String workItemId,
        EscalationAnswer answer,
        @NotBlank String words,
        DayAndHour estimate,
        Optional<Priority> priority,
        Optional<@Valid NextContact> nextHear) {
    @Override
    public String toString() {
        return "TakeOnEscalation[" + workItemId + ", " + answer + "]";
    }
}
