package org.redress.process.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.redress.closure.boundary.SilenceService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** Reminds a customer that we would like to know whether it is solved, and until when we wait. */
@Named("remindToConfirm")
@ApplicationScoped
public class RemindToConfirmDelegate implements JavaDelegate {
    @Inject
    SilenceService silences;

    @Inject
    ManagementService management;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = (Long) execution.getVariable(ComplaintVariable.CASE_ID.id());
        Optional<Instant> until = lastTimer(execution);
        actor.as(element(execution), () -> {
            silences.remind(caseId, until);
            return caseId;
        });
    }

    /** However the process is drawn: nothing of it waits for her longer than its last timer. */
    private Optional<Instant> lastTimer(DelegateExecution execution) {
        return management.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers().list().stream()
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .max(Instant::compareTo);
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.CLOSURE.id(), execution.getCurrentActivityId());
    }
}
