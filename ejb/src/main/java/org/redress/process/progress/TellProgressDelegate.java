package org.redress.process.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.progress.boundary.ProgressService;

/** Tells the customer how her case stands, when she has heard nothing for long enough. */
@Named("tellProgress")
@ApplicationScoped
public class TellProgressDelegate implements JavaDelegate {
    @Inject
    ProgressService progress;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        actor.as(element(execution), () -> {
            progress.tell(caseId);
            return caseId;
        });
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.COMPLAINT_HANDLING.id(), execution.getCurrentActivityId());
    }
}
