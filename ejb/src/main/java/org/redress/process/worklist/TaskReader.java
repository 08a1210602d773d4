package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintTask;
import org.redress.model.ComplaintVariable;
import org.redress.process.check.DrawnTask;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;

/** Reads a work item off the engine's task, its model and the routing facts of its process. */
@ApplicationScoped
class TaskReader {
    @Inject
    Clock clock;

    /** A task without a due date is due when it is created, whenever it is read. */
    NewWorkItem read(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        return new NewWorkItem(
                task.getId(),
                (Long) task.getVariable(ComplaintVariable.CASE_ID.id()),
                task.getTaskDefinitionKey(),
                task.getName(),
                definition.getFormKey().getExpressionText(),
                phase(processKey(task)),
                step(task),
                candidate(task),
                text(task, ComplaintVariable.TEAM),
                assignee(task),
                text(task, ComplaintVariable.SEVERITY),
                text(task, ComplaintVariable.PRIORITY),
                instant(task.getDueDate() == null ? task.getCreateTime() : task.getDueDate()),
                instant(task.getCreateTime()));
    }

    /** The id of the process in its model; the engine's own id leaves it out when both would not fit into 64 characters. */
    static String processKey(TaskEntity task) {
        return task.getProcessDefinition().getKey();
    }

    private static String candidate(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " names no role"));
    }

    private static Phase phase(String processKey) {
        return ComplaintProcess.byId(processKey)
                .flatMap(ComplaintProcess::phase)
                .map(phase -> Phase.valueOf(phase.name()))
                .orElse(Phase.IDENTIFICATION);
    }

    /** A step that an owner has added says in its model which of the twelve it belongs to. */
    private static int step(TaskEntity task) {
        return ComplaintTask.byId(task.getTaskDefinitionKey())
                .map(ComplaintTask::step)
                .orElseGet(() -> new DrawnTask(task.getBpmnModelElementInstance()).step());
    }

    @Nullable
    private static Long assignee(TaskEntity task) {
        return Optional.ofNullable(task.getAssignee()).map(Long::valueOf).orElse(null);
    }

    @Nullable
    private static String text(TaskEntity task, ComplaintVariable variable) {
        return (String) task.getVariable(variable.id());
    }

    private Instant instant(@Nullable Date date) {
        return date == null ? clock.instant() : date.toInstant();
    }
}
