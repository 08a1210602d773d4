package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintVariable;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkItemEngine;

@ApplicationScoped
class CamundaWorkItemEngine implements WorkItemEngine {
    @Inject
    TaskService tasks;

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @Inject
    ProcessEngineConfigurationImpl configuration;

    @Inject
    TaskReader reader;

    @Override
    public void assign(String workItemId, long staffId) {
        tasks.setAssignee(workItemId, Long.toString(staffId));
    }

    @Override
    public void release(String workItemId) {
        tasks.setAssignee(workItemId, null);
    }

    @Override
    public List<NewWorkItem> tasksOf(long caseId) {
        return read(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .list());
    }

    @Override
    public List<NewWorkItem> tasksBehind(String behind, int atMost) {
        return read(() -> tasks.createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{behind} order by ID_")
                .parameter("behind", behind)
                .listPage(0, atMost));
    }

    private List<NewWorkItem> read(Supplier<List<Task>> asking) {
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            List<Task> found = asking.get();
            Map<String, List<VariableInstance>> facts = facts(found);
            Map<String, List<Date>> timers = timers(found);
            return found.stream()
                    .map(Task::getId)
                    .map(context.getTaskManager()::findTaskById)
                    .map(TaskEntity.class::cast)
                    .map(task -> reader.read(
                            task,
                            fact -> fact(task, fact, facts),
                            timers.getOrDefault(task.getProcessInstanceId(), List.of()).stream()))
                    .toList();
        });
    }

    /** The facts of the processes of many tasks in one read; asking each task would take five. */
    private Map<String, List<VariableInstance>> facts(List<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(found.stream()
                        .map(Task::getProcessInstanceId)
                        .distinct()
                        .toArray(String[]::new))
                .variableNameIn(
                        TaskReader.FACTS.stream().map(ComplaintVariable::id).toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(CamundaWorkItemEngine::place));
    }

    /** When the timers of those processes are due in which somebody is waited for; in one read, too. */
    private Map<String, List<Date>> timers(List<Task> found) {
        Set<String> asking = found.stream()
                .map(TaskEntity.class::cast)
                .filter(TaskReader::isAsking)
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        return asking.isEmpty()
                ? Map.of()
                : management.createJobQuery().processInstanceIds(asking).timers().list().stream()
                        .collect(Collectors.groupingBy(
                                Job::getProcessInstanceId, Collectors.mapping(Job::getDuedate, Collectors.toList())));
    }

    /** Where a part of the process has a value of its own, the task itself knows which one it sees. */
    private static @Nullable Object fact(
            TaskEntity task, ComplaintVariable fact, Map<String, List<VariableInstance>> facts) {
        List<VariableInstance> values = facts.getOrDefault(task.getProcessInstanceId() + fact.id(), List.of());
        boolean ofAPart = values.stream()
                .map(VariableInstance::getExecutionId)
                .anyMatch(execution -> !execution.equals(task.getProcessInstanceId()));
        if (ofAPart) {
            return task.getVariable(fact.id());
        }
        return values.isEmpty() ? null : values.get(0).getValue();
    }

    private static String place(VariableInstance variable) {
        return variable.getProcessInstanceId() + variable.getName();
    }
}
