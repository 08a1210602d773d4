package org.redress.process.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.commitment.boundary.PromiseService;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** Reminds of a promise before its time. */
@Named("remindOfPromise")
@ApplicationScoped
public class RemindOfPromiseDelegate implements JavaDelegate {
    @Inject
    PromiseService promises;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        long promiseId = (Long) execution.getVariable(ComplaintVariable.PROMISE_ID.id());
        actor.as(element(execution), () -> {
            promises.remind(promiseId);
            return promiseId;
        });
    }

    private static ProcessActor element(DelegateExecution execution) {
        return new ProcessActor(ComplaintProcess.PROMISE.id(), execution.getCurrentActivityId());
    }
}
