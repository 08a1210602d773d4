package org.redress.process.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.check.domain.CheckWorkflow;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaCheckWorkflow implements CheckWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void completed(String workItemId, String outcome) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.CHECK_OUTCOME, outcome));
    }
}
