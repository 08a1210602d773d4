package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.domain.Remedy;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.shared.Money;
import org.redress.solution.domain.SolutionWorkflow;

@ApplicationScoped
class CamundaSolutionWorkflow implements SolutionWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void proposed(String workItemId, ProposalFacts facts) {
        steps.complete(
                workItemId,
                remediation(facts.remedy(), facts.amount())
                        .with(ComplaintVariable.PROPOSER_ROLE, facts.proposerRole())
                        .with(ComplaintVariable.AUTHORITY_REASON, facts.authorityReason())
                        .with(ComplaintVariable.APPROVAL, null)
                        .with(ComplaintVariable.SECOND_APPROVAL, null));
    }

    @Override
    public void decided(String workItemId, ApprovalFacts facts) {
        steps.complete(
                workItemId,
                remediation(facts.remedy(), facts.amount())
                        .with(
                                facts.stage() == 1 ? ComplaintVariable.APPROVAL : ComplaintVariable.SECOND_APPROVAL,
                                facts.decision()));
    }

    @Override
    public void stakeholdersContacted(String workItemId) {
        steps.complete(workItemId, Facts.none());
    }

    @Override
    public void applied(String workItemId, AppliedFacts facts) {
        steps.complete(
                workItemId, remediation(facts.remedy(), facts.amount()).with(ComplaintVariable.SOLUTION_WORKED, true));
    }

    @Override
    public void failed(String workItemId) {
        steps.complete(workItemId, Facts.none().with(ComplaintVariable.SOLUTION_WORKED, false));
    }

    @Override
    public void alternativeReady(long caseId, boolean ready) {
        steps.tell(caseId, Facts.none().with(ComplaintVariable.ALTERNATIVE_READY, ready));
    }

    private static Facts remediation(Remedy remedy, Money amount) {
        return Facts.none()
                .with(ComplaintVariable.REMEDY, remedy)
                .with(ComplaintVariable.AMOUNT_CENTS, amount.minorUnits());
    }
}
