package org.redress.operations.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.FailedSteps;
import org.redress.operations.domain.RepairRepository;
import org.redress.operations.domain.RoutingFact;

/** Which steps failed for good, and what was done about such. */
@Stateless
public class IncidentQueries {
    @Inject
    VisibleIncidents incidents;

    @Inject
    FailedSteps steps;

    @Inject
    RepairRepository repairs;

    @Inject
    CaseAccess access;

    /** The steps that wait for a person, those that fail longest first; of cases she may see. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public List<FailedStep> open() {
        return incidents.all();
    }

    /** How many steps wait for a person, of cases the acting party may see. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public int count() {
        return incidents.count();
    }

    /**
     * What can be corrected.
     *
     * @throws IncidentGone when it is no incident any more, or of a case she may not see
     */
    @Allows({SUPERVISOR, MANAGER})
    public List<RoutingFact> factsOf(String incidentId) {
        return steps.factsOf(incidents.get(incidentId).incidentId());
    }

    /** What was done about failed steps of a case, the oldest first. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<RepairView> repairsOf(long caseId) {
        access.requireVisible(caseId);
        return repairs.ofCase(caseId).stream().map(RepairView::of).toList();
    }
}
