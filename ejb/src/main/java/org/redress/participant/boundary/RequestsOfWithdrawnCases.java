package org.redress.participant.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.ParticipantRequestRepository;
import org.redress.participant.domain.ParticipantWorkflow;

/** A complaint that is withdrawn takes its requests along, and whoever was asked hears that it is no longer needed. */
@ApplicationScoped
class RequestsOfWithdrawnCases {
    @Inject
    ParticipantRequestRepository requests;

    @Inject
    RequestEvents events;

    @Inject
    ParticipantWorkflow workflow;

    void follow(@Observes CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.WITHDRAWN) {
            requests.ofCase(recorded.event().caseId()).stream()
                    .filter(ParticipantRequest::isOpen)
                    .forEach(request -> {
                        request.withdraw("", recorded.event().occurredAt());
                        events.record(request, CaseEventKind.PARTICIPANT_RELEASED);
                        workflow.withdrawn(request.id());
                    });
        }
    }
}
