package org.redress.complaint.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.redress.complaint.domain.Assessment;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;

/**
 * This is what the complaint is about.
 *
 * @param workItemId the task this completes
 * @param facet the code of a facet of that nature
 * @param origin where the problem comes from in our view; the customer's own words stay as they are
 */
public record AssessComplaint(
        String workItemId,
        @NotNull Nature nature,
        Optional<String> facet,
        @NotNull HarmFacts harm,
        @Valid @NotNull IncidentFacts incident,
        String origin) {
    Assessment assessment() {
        return new Assessment(nature, facet, harm, incident, origin);
    }

    @Override
    public String toString() {
        return "AssessComplaint " + workItemId;
    }
}
