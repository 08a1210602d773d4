package org.redress.process.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.model.ComplaintMessage;
import org.redress.process.step.EngineSteps;
import org.redress.progress.domain.ProgressWorkflow;

/** The first talk with a customer keeps what was promised for it, and that takes the task away before it is completed. */
@ApplicationScoped
class CamundaProgressWorkflow implements ProgressWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void informed(String workItemId) {
        steps.completeUnlessGone(workItemId);
    }

    @Override
    public void heard(long caseId) {
        steps.deliverToAny(ComplaintMessage.CUSTOMER_HEARD, caseId);
    }
}
