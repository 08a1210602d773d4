package org.redress.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.CaseAccess;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.FailedSteps;

/** The incidents of cases the acting party may see: the others are not there. */
@ApplicationScoped
class VisibleIncidents {
    @Inject
    FailedSteps steps;

    @Inject
    CaseAccess access;

    List<FailedStep> all() {
        return steps.all().stream()
                .filter(step -> access.isVisible(step.caseId()))
                .toList();
    }

    int count() {
        return Math.toIntExact(steps.cases().stream().filter(access::isVisible).count());
    }

    /** @throws IncidentGone when it is none any more, or of a case she may not see */
    FailedStep get(String incidentId) {
        return steps.byId(incidentId)
                .filter(step -> access.isVisible(step.caseId()))
                .orElseThrow(IncidentGone::new);
    }
}
