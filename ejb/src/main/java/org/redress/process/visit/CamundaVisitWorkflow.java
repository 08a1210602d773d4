package org.redress.process.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.visit.domain.VisitWorkflow;

@ApplicationScoped
class CamundaVisitWorkflow implements VisitWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void arranged(long caseId, long visitId, long visitor, Instant until) {
        steps.deliver(
                ComplaintMessage.VISIT_ARRANGED,
                caseId,
                appointment(visitor, until)
                        .with(ComplaintVariable.VISIT_ID, visitId)
                        .with(ComplaintVariable.VISIT_HELD, false));
    }

    @Override
    public void moved(long visitId, long visitor, Instant until) {
        steps.deliverTo(ComplaintMessage.VISIT_MOVED, ComplaintVariable.VISIT_ID, visitId, appointment(visitor, until));
    }

    @Override
    public void reported(String workItemId, boolean held) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.VISIT_HELD, held));
    }

    @Override
    public void agreedAgain(String workItemId, long visitor, Instant until) {
        steps.complete(workItemId, appointment(visitor, until));
    }

    @Override
    public void cancelled(long visitId) {
        steps.deliverTo(ComplaintMessage.VISIT_CANCELLED, ComplaintVariable.VISIT_ID, visitId, Facts.none());
    }

    private static Facts appointment(long visitor, Instant until) {
        return Facts.none()
                .with(ComplaintVariable.VISITOR, Long.toString(visitor))
                .with(ComplaintVariable.VISIT_DUE_AT, until);
    }
}
