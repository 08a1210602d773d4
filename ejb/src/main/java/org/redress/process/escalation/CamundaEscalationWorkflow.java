package org.redress.process.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationWorkflow;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaEscalationWorkflow implements EscalationWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void escalated(long caseId, long escalationId, EscalationReason reason) {
        steps.deliver(
                ComplaintMessage.CASE_ESCALATED,
                caseId,
                Facts.none()
                        .with(ComplaintVariable.ESCALATION_ID, escalationId)
                        .with(ComplaintVariable.ESCALATION_REASON, reason));
    }

    @Override
    public void takenOn(String workItemId, long handler, Instant estimateAt) {
        steps.complete(
                workItemId,
                Facts.none()
                        .with(ComplaintVariable.ESCALATION_HANDLER, Long.toString(handler))
                        .with(ComplaintVariable.ESTIMATE_DUE_AT, estimateAt));
    }

    @Override
    public void settled(String workItemId) {
        steps.complete(workItemId, Facts.none());
    }

    @Override
    public void withdrawn(long escalationId) {
        steps.deliverTo(
                ComplaintMessage.ESCALATION_WITHDRAWN, ComplaintVariable.ESCALATION_ID, escalationId, Facts.none());
    }
}
