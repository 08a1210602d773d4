package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.complaint.domain.IdentificationWorkflow;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaIdentificationWorkflow implements IdentificationWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void assessed(String workItemId, AssessedFacts facts) {
        steps.complete(
                workItemId,
                CamundaCaseWorkflow.harm(Facts.none(), facts.harm())
                        .with(ComplaintVariable.INFORMATION_MISSING, facts.informationMissing())
                        .with(ComplaintVariable.CONTACT_KIND, facts.kind())
                        .with(ComplaintVariable.NATURE, facts.nature())
                        .with(ComplaintVariable.FACET, facts.facet())
                        .with(ComplaintVariable.CHANNEL, facts.channel())
                        .with(ComplaintVariable.GRADE, facts.grade()));
    }

    @Override
    public void informationObtained(String workItemId, ObtainedFacts facts) {
        steps.complete(workItemId, assessment(facts));
    }

    @Override
    public void customerAnswered(long caseId, ObtainedFacts facts) {
        steps.deliver(ComplaintMessage.CUSTOMER_ANSWERED, caseId, assessment(facts));
    }

    private static Facts assessment(ObtainedFacts facts) {
        return Facts.none().with(ComplaintVariable.FIRST_STEP_DUE_AT, facts.assessBy());
    }

    @Override
    public void restated(String workItemId, RestatedFacts facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.RESTATEMENT_AGREED, facts.agreed()));
    }

    @Override
    public void responsibilityDecided(String workItemId, ResponsibilityFacts facts) {
        steps.complete(
                workItemId,
                Facts.none()
                        .with(ComplaintVariable.RESPONSIBILITY_ACCEPTED, facts.accepted())
                        .with(ComplaintVariable.OWNER, facts.owner().map(String::valueOf)));
    }

    @Override
    public void responsibilityAssigned(String workItemId, AssignedFacts facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.OWNER, Long.toString(facts.owner())));
    }

    @Override
    public void recordCompleted(String workItemId, RecordFacts facts) {
        steps.complete(
                workItemId,
                Facts.none().with(ComplaintVariable.OWNER, facts.owner().map(String::valueOf)));
    }
}
