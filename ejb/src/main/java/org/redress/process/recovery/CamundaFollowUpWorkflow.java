package org.redress.process.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.recovery.domain.FollowUpWorkflow;

@ApplicationScoped
class CamundaFollowUpWorkflow implements FollowUpWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void planned(Planned facts) {
        steps.start(
                ComplaintProcess.FOLLOW_UP,
                facts.caseId(),
                Facts.nothingKnown()
                        .with(ComplaintVariable.CASE_ID, facts.caseId())
                        .with(ComplaintVariable.FOLLOW_UP_ID, facts.followUpId())
                        .with(ComplaintVariable.FOLLOW_UP_DUE_AT, facts.dueAt())
                        .with(ComplaintVariable.OWNER, facts.owner().map(String::valueOf))
                        .with(ComplaintVariable.TEAM, facts.team())
                        .with(ComplaintVariable.SEVERITY, facts.severity())
                        .with(ComplaintVariable.PRIORITY, facts.priority()));
    }

    @Override
    public void reached(String workItemId, Reached facts) {
        steps.complete(
                workItemId,
                Facts.none()
                        .with(ComplaintVariable.CUSTOMER_REACHED, true)
                        .with(ComplaintVariable.SOLVED, facts.solved()));
    }

    @Override
    public void tryAgain(String workItemId, Instant at) {
        steps.complete(workItemId, missed(true).with(ComplaintVariable.FOLLOW_UP_DUE_AT, at));
    }

    @Override
    public void unreached(String workItemId) {
        steps.complete(workItemId, missed(false));
    }

    @Override
    public void overtaken(long followUpId) {
        steps.deliverTo(ComplaintMessage.CASE_REOPENED, ComplaintVariable.FOLLOW_UP_ID, followUpId, Facts.none());
    }

    private static Facts missed(boolean tryAgain) {
        return Facts.none().with(ComplaintVariable.CUSTOMER_REACHED, false).with(ComplaintVariable.TRY_AGAIN, tryAgain);
    }
}
