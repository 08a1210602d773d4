package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;

/** Writes what the decision tables said into the case. */
@Named("recordClassification")
@ApplicationScoped
public class RecordClassificationDelegate implements JavaDelegate {
    @Inject
    ComplaintService complaints;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            Priority priority = complaints.classify(element.caseId(), decided(element));
            execution.setVariable(ComplaintVariable.PRIORITY.id(), priority.name());
            return element;
        });
    }

    private static Classified decided(Element element) {
        return new Classified(
                Severity.valueOf(element.text(ComplaintVariable.SEVERITY)),
                element.yes(ComplaintVariable.RESTRICTED),
                element.text(ComplaintVariable.TEAM),
                Priority.valueOf(element.text(ComplaintVariable.PRIORITY)));
    }
}
