package org.redress.process.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.closure.boundary.SilenceService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** Writes down that the customer did not answer; what a supervisor said of an earlier silence counts no more. */
@Named("recordSilence")
@ApplicationScoped
public class RecordSilenceDelegate implements JavaDelegate {
    @Inject
    SilenceService silences;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        long place = actor.as(element(execution), () -> silences.record(caseId));
        execution.setVariable(ComplaintVariable.PLACE_IN_TEN.id(), place);
        execution.setVariable(ComplaintVariable.CONTACT_AGAIN.id(), false);
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.SILENCE.id(), execution.getCurrentActivityId());
    }
}
