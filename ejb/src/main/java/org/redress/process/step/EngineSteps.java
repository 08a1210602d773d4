package org.redress.process.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintForm;
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
    ManagementService management;

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

    /** The same where what was done has taken the task away already. */
    public void completeUnlessGone(String workItemId) {
        if (tasks.createTaskQuery().taskId(workItemId).count() > 0) {
            complete(workItemId, Facts.none());
        }
    }

    /** Delivers a message to the one instance of a case that waits for it. */
    public void deliver(ComplaintMessage message, long caseId) {
        deliver(message, caseId, Facts.none());
    }

    /** Delivers a message to the one instance of a case that waits for it, with what it is about. */
    public void deliver(ComplaintMessage message, long caseId, Facts facts) {
        acting(() -> {
            runtime.createMessageCorrelation(message.id())
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .setVariables(facts.asVariables())
                    .correlate();
            return message;
        });
    }

    /** Delivers a message to the process of one thing of a case, as a promise, with what has changed. */
    public void deliverTo(ComplaintMessage message, ComplaintVariable which, long id, Facts facts) {
        acting(() -> {
            runtime.createMessageCorrelation(message.id())
                    .processInstanceVariableEquals(which.id(), id)
                    .setVariables(facts.asVariables())
                    .correlate();
            return message;
        });
    }

    /** The same where the process may have died or ended; answers whether it waited for one. */
    public boolean deliverToAny(ComplaintMessage message, ComplaintVariable which, long id, Facts facts) {
        return acting(() -> !runtime.createMessageCorrelation(message.id())
                .processInstanceVariableEquals(which.id(), id)
                .setVariables(facts.asVariables())
                .correlateAllWithResult()
                .isEmpty());
    }

    /** Delivers a message to whatever of a case waits for it, if anything does. */
    public void deliverToAny(ComplaintMessage message, long caseId) {
        acting(() -> runtime.createMessageCorrelation(message.id())
                .processInstanceBusinessKey(Long.toString(caseId))
                .correlateAllWithResult());
    }

    /** Delivers a message to an instance, with what has changed; answers whether it waited for one. */
    public boolean deliverToInstance(ComplaintMessage message, String instanceId, Facts facts) {
        return acting(() -> !runtime.createMessageCorrelation(message.id())
                .processInstanceId(instanceId)
                .setVariables(facts.asVariables())
                .correlateAllWithResult()
                .isEmpty());
    }

    /** The instants that running instances wait for, by their ids; nothing for one without a timer, and none for one that has ended. */
    public Map<String, Optional<Instant>> timersOf(Collection<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        Map<String, Optional<Instant>> waits = new HashMap<>();
        runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(instances)).list().stream()
                .map(ProcessInstance::getProcessInstanceId)
                .forEach(instance -> waits.put(instance, Optional.empty()));
        management
                .createJobQuery()
                .processInstanceIds(Set.copyOf(instances))
                .timers()
                .list()
                .forEach(job -> waits.put(
                        job.getProcessInstanceId(), Optional.of(job.getDuedate().toInstant())));
        return waits;
    }

    /** The id of what an open task is about. */
    public long idOf(String workItemId, ComplaintVariable which) {
        Object id = tasks.getVariable(workItemId, which.id());
        if (id instanceof Long known) {
            return known;
        }
        throw new IllegalArgumentException(workItemId + " has no " + which.id());
    }

    /** Tells every running process of a case what has changed for all of them. */
    public void tell(long caseId, Facts facts) {
        acting(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .processDefinitionKeyNotIn(ComplaintProcess.PROMISE.id(), ComplaintProcess.SERVICE_LEVEL.id())
                    .list()
                    .forEach(instance -> runtime.setVariables(instance.getProcessInstanceId(), facts.asVariables()));
            return facts;
        });
    }

    /** Gives the open tasks of a case that are with one person to another; whom the customer knows goes on keeping her informed. */
    public void handOver(long caseId, long from, long to) {
        acting(() -> {
            tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .taskAssignee(Long.toString(from))
                    .initializeFormKeys()
                    .list()
                    .stream()
                    .filter(task -> !ComplaintForm.KEEP_INFORMED.id().equals(task.getFormKey()))
                    .forEach(task -> tasks.setAssignee(task.getId(), Long.toString(to)));
            return caseId;
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
