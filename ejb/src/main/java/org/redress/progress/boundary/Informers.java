package org.redress.progress.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.domain.Caller;

/** Who keeps a customer informed: whom she knows here, whoever works on it; while that one is away, who stands in. Source. */
@ApplicationScoped
class Informers {
    private static final Set<Caller> HANDLING = EnumSet.of(Caller.AGENT, Caller.SUPERVISOR, Caller.MANAGER);

    @Inject
    CaseSteering cases;

    @Inject
    Presence presence;

    @Inject
    StaffAtWork staff;

    @Inject
    CaseAccess access;

    /** Nobody where she knows nobody, or where none of them is here, handles cases and may see this one. */
    Optional<Long> ofCase(long caseId) {
        return cases.perceivedOwner(caseId)
                .flatMap(presence::whoDoesTheWorkOf)
                .filter(id -> access.isVisibleTo(id, caseId))
                .filter(this::handlesCases);
    }

    private boolean handlesCases(long staffId) {
        return staff.now(staffId)
                .filter(person -> !Collections.disjoint(person.callers(), HANDLING))
                .isPresent();
    }
}
