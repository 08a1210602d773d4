package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;
import org.redress.worklist.boundary.WorkListKeeper;

/** Whoever is waited for was asked again: the tasks of the case wait for the next time. */
@ApplicationScoped
public class WorkListTimerListener implements ExecutionListener {
    @Inject
    WorkListKeeper keeper;

    @Inject
    CurrentActor actor;

    @Override
    public void notify(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            keeper.rebuild(element.id(ComplaintVariable.CASE_ID));
            return element;
        });
    }
}
