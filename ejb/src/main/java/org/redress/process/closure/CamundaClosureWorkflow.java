package org.redress.process.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.model.ComplaintMessage;
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
    public void silenceReviewed(String workItemId, SilenceReviewed facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.CONTACT_AGAIN, facts.contactAgain()));
    }

    @Override
    public void customerIsBack(long caseId) {
        steps.deliver(ComplaintMessage.CUSTOMER_ANSWERED, caseId);
    }

    @Override
    public void resolvedAtFirstContact(String workItemId, CaseClosed facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.RESOLVED_AT_FIRST_CONTACT, true));
    }

    @Override
    public void closed(String workItemId, CaseClosed facts) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.CLOSED, true));
    }
}
