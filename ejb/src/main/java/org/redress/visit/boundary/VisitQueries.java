package org.redress.visit.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.visit.domain.VisitRepository;

/** Who goes to the customers, when, and what came of it. */
@Stateless
public class VisitQueries {
    @Inject
    VisitRepository visits;

    @Inject
    StaffDirectory staff;

    @Inject
    CaseAccess access;

    /** All visits of a case, the oldest first. Source: R-012. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<VisitView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return visits.ofCase(caseId).stream().map(VisitView::of).toList();
    }

    /** Who can go to the customer of a case: who works on cases and may see this one, by name. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<StaffPerson> visitorsFor(long caseId) {
        access.requireVisible(caseId);
        return Visitors.ROLES.stream()
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .filter(person -> access.isVisibleTo(person.staffId(), caseId))
                .sorted(Comparator.comparing(StaffPerson::name))
                .toList();
    }
}
