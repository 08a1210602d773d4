package org.redress.process.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.redress.handover.domain.HandoverWorkflow;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaHandoverWorkflow implements HandoverWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void offered(long caseId, long handoverId, long receiver, String team, Optional<Instant> backAt) {
        Facts facts = Facts.nothingKnown()
                .with(ComplaintVariable.CASE_ID, caseId)
                .with(ComplaintVariable.HANDOVER_ID, handoverId)
                .with(ComplaintVariable.RECEIVER, Long.toString(receiver))
                .with(ComplaintVariable.RECEIVER_HERE, backAt.isEmpty())
                .with(ComplaintVariable.TEAM, team);
        backAt.ifPresent(at -> facts.with(ComplaintVariable.RETURN_DUE_AT, at));
        steps.start(ComplaintProcess.HANDOVER, caseId, facts);
    }

    @Override
    public void decided(String workItemId) {
        steps.complete(workItemId, Facts.none());
    }

    @Override
    public void withdrawn(long handoverId) {
        steps.deliverTo(ComplaintMessage.HANDOVER_WITHDRAWN, ComplaintVariable.HANDOVER_ID, handoverId, Facts.none());
    }
}
