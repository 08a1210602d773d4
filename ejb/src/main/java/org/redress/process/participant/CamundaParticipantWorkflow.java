package org.redress.process.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.participant.domain.ParticipantWorkflow;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaParticipantWorkflow implements ParticipantWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void asked(long caseId, AskedFacts facts) {
        steps.start(
                ComplaintProcess.PARTICIPANT,
                caseId,
                Facts.none()
                        .with(ComplaintVariable.CASE_ID, caseId)
                        .with(ComplaintVariable.PARTICIPANT_REQUEST_ID, facts.requestId())
                        .with(ComplaintVariable.OWNER, facts.owner().map(String::valueOf))
                        .with(ComplaintVariable.TEAM, facts.team())
                        .with(ComplaintVariable.SEVERITY, facts.severity())
                        .with(ComplaintVariable.PRIORITY, facts.priority())
                        .with(ComplaintVariable.DEPARTMENT_ASKED, facts.department())
                        .with(ComplaintVariable.ANSWER_DUE_AT, facts.dueAt()));
    }

    @Override
    public long requestOf(String workItemId) {
        return steps.idOf(workItemId, ComplaintVariable.PARTICIPANT_REQUEST_ID);
    }

    @Override
    public void dateMoved(long requestId, Instant dueAt) {
        steps.deliverTo(
                ComplaintMessage.PARTICIPANT_DATE_MOVED,
                ComplaintVariable.PARTICIPANT_REQUEST_ID,
                requestId,
                Facts.none().with(ComplaintVariable.ANSWER_DUE_AT, dueAt));
    }

    @Override
    public void answered(String workItemId) {
        steps.complete(workItemId, Facts.none());
    }

    @Override
    public void withdrawn(long requestId) {
        steps.deliverTo(
                ComplaintMessage.PARTICIPANT_REQUEST_WITHDRAWN,
                ComplaintVariable.PARTICIPANT_REQUEST_ID,
                requestId,
                Facts.none());
    }
}
