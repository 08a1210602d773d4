package org.redress.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationRepository;

/** A complaint that is withdrawn takes its escalation along; the process of it has ended with the run already. */
@ApplicationScoped
class EscalationsOfWithdrawnCases {
    @Inject
    EscalationRepository escalations;

    void follow(@Observes CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.WITHDRAWN) {
            escalations.ofCase(recorded.event().caseId()).stream()
                    .filter(Escalation::isOpen)
                    .forEach(escalation ->
                            escalation.withdraw("", recorded.event().occurredAt()));
        }
    }
}
