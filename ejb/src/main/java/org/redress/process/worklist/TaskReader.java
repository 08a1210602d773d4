package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
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
    /** The facts of its process that a work item shows. */
    static final Set<ComplaintVariable> FACTS = EnumSet.of(
            ComplaintVariable.CASE_ID, ComplaintVariable.TEAM, ComplaintVariable.SEVERITY, ComplaintVariable.PRIORITY);

    /** Those in which somebody is waited for, and asked again by timers of the model. */
    private static final Set<ComplaintProcess> ASKING =
            EnumSet.of(ComplaintProcess.INFORMATION, ComplaintProcess.CLOSURE, ComplaintProcess.PARTICIPANT);

    @Inject
    Clock clock;

    /** A task that was just created, with the timers that its process has set for it. */
    NewWorkItem created(TaskEntity task) {
        Stream<Date> timers =
                isAsking(task) ? timers(task.getProcessInstance()).map(TimerEntity::getDuedate) : Stream.empty();
        return read(task, variable -> task.getVariable(variable.id()), timers);
    }

    /** A task without a due date is due when it is created, whenever it is read. When its process asks again is not read. */
    NewWorkItem read(TaskEntity task) {
        return read(task, variable -> task.getVariable(variable.id()), Stream.empty());
    }

    /** Whether it belongs to a process in which somebody is waited for. */
    static boolean isAsking(TaskEntity task) {
        return isAsking(processKey(task));
    }

    /** Whether somebody is waited for in that process. */
    static boolean isAsking(String processKey) {
        return ComplaintProcess.byId(processKey).filter(ASKING::contains).isPresent();
    }

    private static Stream<TimerEntity> timers(ExecutionEntity execution) {
        return Stream.concat(
                execution.getJobs().stream()
                        .filter(TimerEntity.class::isInstance)
                        .map(TimerEntity.class::cast),
                execution.getExecutions().stream().flatMap(TaskReader::timers));
    }

    /**
     * The same, with the facts of its process from somebody who has read those of many tasks at once.
     *
     * @param timers when the timers of its process are due, where somebody is waited for
     */
    NewWorkItem read(TaskEntity task, Function<ComplaintVariable, @Nullable Object> facts, Stream<Date> timers) {
        TaskDefinition definition = task.getTaskDefinition();
        return new NewWorkItem(
                task.getId(),
                (Long) facts.apply(ComplaintVariable.CASE_ID),
                task.getTaskDefinitionKey(),
                task.getName(),
                definition.getFormKey().getExpressionText(),
                phase(task),
                step(task),
                candidate(task),
                (String) facts.apply(ComplaintVariable.TEAM),
                assignee(task),
                (String) facts.apply(ComplaintVariable.SEVERITY),
                (String) facts.apply(ComplaintVariable.PRIORITY),
                instant(task.getDueDate() == null ? task.getCreateTime() : task.getDueDate()),
                instant(task.getCreateTime()),
                next(timers));
    }

    /** A timer that is due has asked already, or is about to. */
    private @Nullable Instant next(Stream<Date> timers) {
        return timers.map(Date::toInstant)
                .filter(clock.instant()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
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

    /** That of its process; absent where that runs beside the phases. One that an owner has added is in the phase of its step. */
    @Nullable
    private static Phase phase(TaskEntity task) {
        Optional<ComplaintProcess> process = ComplaintProcess.byId(processKey(task));
        return process.isEmpty()
                ? Phase.ofStep(step(task))
                : process.flatMap(ComplaintProcess::phase)
                        .map(phase -> Phase.valueOf(phase.name()))
                        .orElse(null);
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

    private Instant instant(@Nullable Date date) {
        return date == null ? clock.instant() : date.toInstant();
    }
}
