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

/** Records whom the table asks to take an escalation on. */
@Named("recordEscalationRoute")
@ApplicationScoped
public class RecordEscalationRouteDelegate implements JavaDelegate {
    @Inject
    EscalationService escalations;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            escalations.route(
                    element.id(ComplaintVariable.ESCALATION_ID), element.text(ComplaintVariable.ESCALATION_ROLE));
            return element;
        });
    }
}
