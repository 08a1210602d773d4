package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

class SubprocessesTest extends EngineSmoke {

    @OnEachEngine
    void anEmbeddedSubprocessEndsBeforeTheNextStep() {
        deploy(process("embedded")
                .startEvent()
                .subProcess("sub")
                .embeddedSubProcess()
                .startEvent()
                .userTask("inside")
                .endEvent()
                .subProcessDone()
                .userTask("after")
                .endEvent()
                .done());
        start("embedded");
        assertThat(openTasks()).containsExactly("inside");

        complete("inside");

        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void aTaskIsRepeatedInParallel() {
        deploy(process("many")
                .startEvent()
                .userTask("report")
                .multiInstance()
                .parallel()
                .cardinality("${count}")
                .multiInstanceDone()
                .userTask("after")
                .endEvent()
                .done());
        start("many", Map.of("count", 3));
        assertThat(openTasks()).containsExactly("report", "report", "report");

        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));

        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void aTaskIsRepeatedOneAfterTheOther() {
        deploy(process("many")
                .startEvent()
                .userTask("report")
                .multiInstance()
                .sequential()
                .cardinality("2")
                .multiInstanceDone()
                .endEvent()
                .done());
        var instance = start("many");
        assertThat(tasks.getVariable(theTask().getId(), "loopCounter")).isEqualTo(0);

        complete("report");
        assertThat(tasks.getVariable(theTask().getId(), "loopCounter")).isEqualTo(1);
        complete("report");

        assertThat(hasEnded(instance)).isTrue();
    }

    @OnEachEngine
    void repetitionEndsWhenEnoughAreDone() {
        deploy(process("many")
                .startEvent()
                .userTask("report")
                .multiInstance()
                .parallel()
                .cardinality("3")
                .completionCondition("${nrOfCompletedInstances == 1}")
                .multiInstanceDone()
                .endEvent()
                .done());
        var instance = start("many");

        tasks.complete(tasks.createTaskQuery().listPage(0, 1).get(0).getId());

        assertThat(hasEnded(instance)).isTrue();
    }

    @OnEachEngine
    void whatWasDoneCanBeUndone() {
        deploy(process("compensated")
                .startEvent()
                .userTask("refund")
                .boundaryEvent("undo")
                .compensateEventDefinition()
                .compensateEventDefinitionDone()
                .compensationStart()
                .userTask("takeBack")
                .compensationDone()
                .userTask("check")
                .intermediateThrowEvent("undoAll")
                .compensateEventDefinition()
                .waitForCompletion(true)
                .compensateEventDefinitionDone()
                .endEvent()
                .done());
        var instance = start("compensated");
        complete("refund");
        complete("check");
        assertThat(openTasks()).containsExactly("takeBack");

        complete("takeBack");

        assertThat(hasEnded(instance)).isTrue();
    }

    @OnEachEngine
    void aTerminatingEndEndsEverything() {
        BpmnModelInstance model = process("terminating")
                .startEvent()
                .parallelGateway("fork")
                .userTask("a")
                .endEvent()
                .moveToNode("fork")
                .userTask("b")
                .endEvent("stop")
                .done();
        EndEvent stop = model.getModelElementById("stop");
        stop.getEventDefinitions().add(model.newInstance(TerminateEventDefinition.class));
        deploy(model);
        var instance = start("terminating");

        complete("b");

        assertThat(hasEnded(instance)).isTrue();
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @OnEachEngine
    void anErrorGoesToItsBoundaryEvent() {
        deploy(process("error")
                .startEvent()
                .serviceTask("serve")
                .camundaDelegateExpression("${refusing}")
                .boundaryEvent("refused")
                .error("REFUSED")
                .userTask("explain")
                .endEvent()
                .moveToActivity("serve")
                .endEvent()
                .done());

        start("error");

        assertThat(openTasks()).containsExactly("explain");
    }

    @OnEachEngine
    void anEscalationMayLeaveTheWorkGoing() {
        deploy(process("escalating")
                .startEvent()
                .subProcess("sub")
                .embeddedSubProcess()
                .startEvent()
                .intermediateThrowEvent("raise")
                .escalation("LATE")
                .userTask("inside")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .moveToActivity("sub")
                .boundaryEvent("raised")
                .cancelActivity(false)
                .escalation("LATE")
                .userTask("look")
                .endEvent()
                .done());

        start("escalating");

        assertThat(openTasks()).containsExactly("inside", "look");
    }

    @OnEachEngine
    void anInstanceCanBeMovedByHand() {
        deploy(process("two")
                .startEvent()
                .userTask("first")
                .userTask("second")
                .endEvent()
                .done());
        var instance = start("two");

        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity("first")
                .startBeforeActivity("second")
                .execute();

        assertThat(openTasks()).containsExactly("second");
    }
}
