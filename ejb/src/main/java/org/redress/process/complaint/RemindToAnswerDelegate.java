package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.complaint.boundary.InformationService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.process.step.Element;

/** Reminds a customer of what we asked her. */
@Named("remindToAnswer")
@ApplicationScoped
public class RemindToAnswerDelegate implements JavaDelegate {
    @Inject
    InformationService information;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            information.remind(element.caseId());
            return element;
        });
    }
}
