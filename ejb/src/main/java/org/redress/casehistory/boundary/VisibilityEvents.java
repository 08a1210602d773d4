package org.redress.casehistory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.domain.CaseRestricted;
import org.redress.identity.domain.CaseUnrestricted;

/** Who sees a case belongs to its history; identity itself knows nothing of histories. */
@ApplicationScoped
public class VisibilityEvents {
    @Inject
    CaseHistory history;

    void restricted(@Observes CaseRestricted restricted) {
        history.record(CaseEvent.of(restricted.caseId(), CaseEventKind.RESTRICTED, restricted.at()));
    }

    void unrestricted(@Observes CaseUnrestricted unrestricted) {
        history.record(CaseEvent.of(unrestricted.caseId(), CaseEventKind.UNRESTRICTED, unrestricted.at()));
    }
}
