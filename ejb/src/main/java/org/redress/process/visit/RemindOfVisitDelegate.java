package org.redress.process.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;
import org.redress.visit.boundary.VisitService;

/** Reminds whoever goes to the customer. */
@Named("remindOfVisit")
@ApplicationScoped
public class RemindOfVisitDelegate implements JavaDelegate {
    @Inject
    VisitService visits;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            visits.remind(element.id(ComplaintVariable.VISIT_ID));
            return element;
        });
    }
}
