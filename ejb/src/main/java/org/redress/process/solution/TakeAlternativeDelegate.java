package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;
import org.redress.process.step.Facts;
import org.redress.solution.boundary.AlternativeService;
import org.redress.solution.boundary.AlternativeTaken;

/** Makes the alternative that stands ready the next proposal; what was decided about the one before counts no more. */
@Named("takeAlternative")
@ApplicationScoped
public class TakeAlternativeDelegate implements JavaDelegate {
    @Inject
    AlternativeService alternatives;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        AlternativeTaken taken = actor.as(element.actor(), () -> alternatives.takeNext(element.caseId()));
        execution.setVariables(Facts.none()
                .with(ComplaintVariable.REMEDY, taken.remedy())
                .with(ComplaintVariable.AMOUNT_CENTS, taken.amountMinor())
                .with(ComplaintVariable.PROPOSER_ROLE, taken.proposerRole())
                .with(ComplaintVariable.AUTHORITY_REASON, taken.authorityReason())
                .with(ComplaintVariable.APPROVAL, null)
                .with(ComplaintVariable.SECOND_APPROVAL, null)
                .with(ComplaintVariable.ALTERNATIVE_READY, taken.anotherReady())
                .asVariables());
    }
}
