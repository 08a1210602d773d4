package org.redress.escalation.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;

/** Which cases somebody was called for help with. */
@Stateless
public class EscalationQueries {
    @Inject
    EscalationRepository escalations;

    @Inject
    CaseAccess access;

    /** All escalations of a case, the oldest first. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<EscalationView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return escalations.ofCase(caseId).stream().map(EscalationView::of).toList();
    }

    /** The escalation of a case that is neither settled nor withdrawn. Source: R-063. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public Optional<EscalationView> openOf(long caseId) {
        access.requireVisible(caseId);
        return escalations.ofCase(caseId).stream()
                .filter(Escalation::isOpen)
                .map(EscalationView::of)
                .findFirst();
    }
}
