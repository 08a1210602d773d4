package org.redress.process.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.process.step.Element;
import org.redress.recovery.boundary.FollowUpService;

/** Writes to a customer whom nobody reached. */
@Named("writeInstead")
@ApplicationScoped
public class WriteInsteadDelegate implements JavaDelegate {
    @Inject
    FollowUpService followUps;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            followUps.writeInstead(element.caseId());
            return element;
        });
    }
}
