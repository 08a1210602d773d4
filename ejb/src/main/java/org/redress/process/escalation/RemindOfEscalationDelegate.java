package org.redress.process.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.escalation.boundary.EscalationService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;

/** Reminds of an escalation that is still open. */
@Named("remindOfEscalation")
@ApplicationScoped
public class RemindOfEscalationDelegate implements JavaDelegate {
    @Inject
    EscalationService escalations;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            escalations.remind(element.id(ComplaintVariable.ESCALATION_ID));
            return element;
        });
    }
}
