package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/**
 * Nobody is stuck with a task: whatever process it is in, something else than completing it can end it. That is an
 * interrupting event on the task, on what it lies in, or on whoever calls that; a process that nobody calls has it itself.
 */
class WayOutTest {

    private static final List<BpmnFile> SHIPPED =
            Arrays.stream(ComplaintProcess.values()).map(BpmnFile::shipped).toList();

    @Test
    void everyUserTaskHasAWayOutThatIsNotItsCompletion() {
        assertThat(stuckIn(SHIPPED)).isEmpty();
    }

    @Test
    void aCaseThatCouldNotBeWithdrawnWouldLeavePeopleStuck() {
        assertThat(stuckIn(with(
                        ComplaintProcess.COMPLAINT_HANDLING, "isInterrupting=\"true\"", "isInterrupting=\"false\"")))
                .contains("Task_AgreePlan", "Task_AnswerEnquiry", "Task_AssessComplaint")
                .doesNotContain("Task_ObtainInformation", "Task_ConfirmSatisfaction");
    }

    @Test
    void anEventThatDoesNotInterruptIsNoWayOut() {
        List<BpmnFile> models =
                with(ComplaintProcess.INFORMATION, "cancelActivity=\"true\"", "cancelActivity=\"false\"");

        assertThat(stuckIn(models)).isEmpty();
        assertThat(stuckIn(models.stream()
                        .filter(file -> file.name().equals(ComplaintProcess.INFORMATION.id()))
                        .toList()))
                .containsExactlyInAnyOrder("Task_ObtainInformation", "Task_DecideWithoutAnswer");
    }

    private static List<BpmnFile> with(ComplaintProcess process, String sound, String broken) {
        BrokenModel changed = BrokenModel.of("way out", process, sound, broken);
        return SHIPPED.stream()
                .map(file -> file.name().equals(process.id()) ? BpmnFile.of(file.name(), changed.xml()) : file)
                .toList();
    }

    private static List<String> stuckIn(List<BpmnFile> models) {
        return models.stream()
                .flatMap(file -> file.all(UserTask.class))
                .filter(task -> !hasAWayOut(task, models, new HashSet<>()))
                .map(UserTask::getId)
                .toList();
    }

    private static boolean hasAWayOut(Activity activity, List<BpmnFile> models, Set<String> asked) {
        return isInterruptedItself(activity) || canBeEnded(activity.getParentElement(), models, asked);
    }

    private static boolean canBeEnded(ModelElementInstance scope, List<BpmnFile> models, Set<String> asked) {
        if (scope instanceof SubProcess inner) {
            return isInterruptedInside(inner.getFlowElements()) || hasAWayOut(inner, models, asked);
        }
        Process process = (Process) scope;
        return isInterruptedInside(process.getFlowElements())
                || (asked.add(process.getId()) && everyCallerHasAWayOut(process, models, asked));
    }

    /** One caller without is enough to be stuck. */
    private static boolean everyCallerHasAWayOut(Process process, List<BpmnFile> models, Set<String> asked) {
        List<CallActivity> callers = models.stream()
                .flatMap(file -> file.all(CallActivity.class))
                .filter(call -> process.getId().equals(call.getCalledElement()))
                .toList();
        return !callers.isEmpty() && callers.stream().allMatch(call -> hasAWayOut(call, models, new HashSet<>(asked)));
    }

    private static boolean isInterruptedItself(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> activity.equals(event.getAttachedTo()) && event.cancelActivity());
    }

    private static boolean isInterruptedInside(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .filter(SubProcess::triggeredByEvent)
                .flatMap(event -> event.getFlowElements().stream())
                .flatMap(element -> element instanceof StartEvent start ? Stream.of(start) : Stream.empty())
                .anyMatch(StartEvent::isInterrupting);
    }
}
