package org.redress.handover.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.handover.domain.CannotReceive;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;

/** Who can get a case: whoever handles cases, may see it and does not have it already. */
@ApplicationScoped
class Receivers {
    private static final Set<Caller> HANDLING = Set.of(Caller.AGENT, Caller.SUPERVISOR, Caller.MANAGER);

    @Inject
    StaffAtWork staff;

    @Inject
    CaseAccess access;

    @Inject
    CaseSteering cases;

    List<StaffPerson> of(long caseId) {
        return staff.everybody().stream()
                .filter(person -> can(person.staffId(), caseId))
                .toList();
    }

    /**
     * Returns when she can.
     *
     * @throws CannotReceive otherwise
     */
    void require(long staffId, long caseId) {
        if (!can(staffId, caseId)) {
            throw new CannotReceive();
        }
    }

    private boolean can(long staffId, long caseId) {
        return cases.actualOwner(caseId).filter(owner -> owner == staffId).isEmpty()
                && staff.now(staffId)
                        .filter(person -> !Collections.disjoint(person.callers(), HANDLING))
                        .isPresent()
                && access.isVisibleTo(staffId, caseId);
    }
}
