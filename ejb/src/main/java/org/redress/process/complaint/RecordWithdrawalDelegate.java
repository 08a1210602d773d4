package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.process.step.Element;

/** Ends the case as withdrawn once its run is cancelled. */
@Named("recordWithdrawal")
@ApplicationScoped
public class RecordWithdrawalDelegate implements JavaDelegate {
    @Inject
    ComplaintService complaints;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            complaints.recordWithdrawal(element.caseId());
            return element;
        });
    }
}
