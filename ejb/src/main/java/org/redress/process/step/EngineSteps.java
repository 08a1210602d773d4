package org.redress.process.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.LiveModels;
import org.redress.studio.boundary.ReleaseView;

/** The few things that are done to a running process, each in the name of whoever acts. */
@ApplicationScoped
public class EngineSteps {
    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    IdentityService identity;

    @Inject
    LiveModels models;

    @Inject
    CurrentActor actor;

    /** Starts a process of the live release for a case and answers the id of its instance. */
    public String start(ComplaintProcess process, long caseId, Facts facts) {
        return start(process, models.live(), caseId, facts);
    }

    /** Starts a process of a release for a case and answers the id of its instance. */
    public String start(ComplaintProcess process, ReleaseView release, long caseId, Facts facts) {
        return acting(() -> {
            ProcessInstance instance = runtime.startProcessInstanceById(
                    models.definitionId(process, release), Long.toString(caseId), facts.asVariables());
            return instance.getProcessInstanceId();
        });
    }

    /** Completes a user task with the facts of its form. */
    public void complete(String workItemId, Facts facts) {
        acting(() -> {
            tasks.complete(workItemId, facts.asVariables());
            return workItemId;
        });
    }

    /** Delivers a message to the one instance of a case that waits for it. */
    public void deliver(ComplaintMessage message, long caseId) {
        acting(() -> {
            runtime.createMessageCorrelation(message.id())
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .correlate();
            return message;
        });
    }

    /** Delivers a message to the process of one promise, with what has changed. */
    public void deliverToPromise(ComplaintMessage message, long promiseId, Facts facts) {
        acting(() -> {
            runtime.createMessageCorrelation(message.id())
                    .processInstanceVariableEquals(ComplaintVariable.PROMISE_ID.id(), promiseId)
                    .setVariables(facts.asVariables())
                    .correlate();
            return message;
        });
    }

    private <T> T acting(Supplier<T> action) {
        identity.setAuthenticatedUserId(actor.get().reference());
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
