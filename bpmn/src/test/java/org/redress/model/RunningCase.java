package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One process instance and everything it called, driven as the doors drive it and asked where it stands. */
record RunningCase(ProcessEngine engine, String instanceId, String businessKey) {

    /** Completes the one open task, which must be this one. */
    RunningCase complete(ComplaintTask task, Facts facts) {
        engine.getTaskService().complete(open(task).getId(), facts.asVariables());
        return this;
    }

    RunningCase complete(ComplaintTask task) {
        return complete(task, Facts.none());
    }

    /** Completes the one open task of this name, whatever else is open beside it. */
    RunningCase completeBeside(ComplaintTask task, Facts facts) {
        engine.getTaskService().complete(openBeside(task).getId(), facts.asVariables());
        return this;
    }

    /** The one open task of this name, whatever else is open beside it. */
    Task openBeside(ComplaintTask task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task.id())
                .singleResult();
    }

    List<String> candidateGroupsOfBeside(ComplaintTask task) {
        return groupsOf(openBeside(task));
    }

    /** What the process knows is something else from now on, as a delegate would say. */
    RunningCase know(Facts facts) {
        engine.getRuntimeService().setVariables(instanceId, facts.asVariables());
        return this;
    }

    RunningCase correlate(ComplaintMessage message, Facts facts) {
        engine.getRuntimeService()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(businessKey)
                .setVariables(facts.asVariables())
                .correlate();
        return this;
    }

    RunningCase fireTimer() {
        engine.getManagementService().executeJob(timer().getId());
        return this;
    }

    /** The timer of that event has come, wherever in the case it stands. */
    RunningCase fireTimer(String event) {
        engine.getManagementService().executeJob(timer(event).getId());
        return this;
    }

    Job timer(String event) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(event)
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instanceId)
                .singleResult();
    }

    /** The one open task, which must be this one. */
    Task open(ComplaintTask task) {
        List<Task> open = openTasks();
        assertThat(open).extracting(Task::getTaskDefinitionKey).containsExactly(task.id());
        return open.get(0);
    }

    List<String> candidateGroupsOf(ComplaintTask task) {
        return groupsOf(open(task));
    }

    private List<String> groupsOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }

    RunningCase isWaitingAt(ComplaintTask task) {
        assertThat(open(task).getProcessDefinitionId())
                .startsWith(task.process().id() + ":");
        return this;
    }

    /** Nothing is left running, and the process started has reached these end events, one for each of its scopes. */
    RunningCase hasEndedAt(String... endEvents) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .list())
                .extracting(ProcessInstance::getProcessDefinitionId)
                .isEmpty();
        assertThat(openTasks()).isEmpty();
        assertThat(endEventsReached()).containsExactlyInAnyOrder(endEvents);
        return this;
    }

    Object variable(ComplaintVariable variable) {
        HistoricVariableInstance found = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .variableName(variable.id())
                .singleResult();
        return found == null ? null : found.getValue();
    }

    Set<String> processesRunning() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(instance -> instance.getProcessDefinitionId().split(":")[0])
                .collect(Collectors.toSet());
    }

    private List<Task> openTasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private List<String> endEventsReached() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .finished()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
