package org.redress.visit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.redress.absence.boundary.Presence;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.domain.Caller;

/** Who can be sent: whoever may complete a step, and so say what came of it. */
@ApplicationScoped
class Visitors {
    static final Set<Caller> ROLES = Set.of(Caller.AGENT, Caller.SUPERVISOR);

    @Inject
    StaffAtWork staff;

    @Inject
    Presence presence;

    @Inject
    CaseAccess access;

    /** @throws VisitorCannotGo when she is no longer here, away then, works on no cases, or may not see this one */
    void require(long visitorId, long caseId, Instant at) {
        boolean canGo = !presence.isAwayAt(visitorId, at) && mayGo(visitorId, caseId);
        if (!canGo) {
            throw new VisitorCannotGo();
        }
    }

    private boolean mayGo(long visitorId, long caseId) {
        return staff.now(visitorId)
                .filter(person -> !Collections.disjoint(person.callers(), ROLES))
                .filter(person -> access.isVisibleTo(visitorId, caseId))
                .isPresent();
    }
}
