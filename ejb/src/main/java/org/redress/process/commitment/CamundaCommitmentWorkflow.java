package org.redress.process.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.domain.CommitmentWorkflow;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaCommitmentWorkflow implements CommitmentWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void planDiscussed(String workItemId, PlanFacts facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.PLAN_AGREED, facts.planAgreed()));
    }

    @Override
    public void commitmentMade(String workItemId, CommitmentFacts facts) {
        steps.complete(
                workItemId,
                Facts.none()
                        .with(ComplaintVariable.PROMISE_ID, facts.promiseId())
                        .with(ComplaintVariable.PROMISE_DUE_AT, facts.promiseDueAt()));
    }

    @Override
    public void supportArranged(String workItemId) {
        steps.complete(workItemId, Facts.none());
    }
}
