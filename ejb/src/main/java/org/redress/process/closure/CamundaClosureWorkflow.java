package org.redress.process.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaClosureWorkflow implements ClosureWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void answered(String workItemId, Satisfaction facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.SOLVED, facts.solved()));
    }

    @Override
    public void requestDecided(String workItemId, RequestDecision facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.REQUEST_GRANTED, facts.granted()));
    }

    @Override
    public void closed(String workItemId, CaseClosed facts) {
        steps.complete(workItemId, Facts.none());
    }
}
