package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

class CallActivitiesTest extends EngineSmoke {

    @OnEachEngine
    void theCalledProcessHasTheBusinessKey() {
        deploy(calling(), oneTask("called"));

        runtime.startProcessInstanceByKey("calling", "4711");

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("4711", "called")
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void variablesGoInAndComeBack() {
        deploy(calling(), oneTask("called"));
        var instance = start("calling", Map.of("severity", "LOW"));
        assertThat(tasks.getVariable(theTask().getId(), "severity")).isEqualTo("LOW");

        complete("calledTask", Map.of("severity", "HIGH", "solved", true));

        assertThat(openTasks()).containsExactly("after");
        assertThat(runtime.getVariable(instance.getId(), "severity")).isEqualTo("HIGH");
        assertThat(runtime.getVariable(instance.getId(), "solved")).isEqualTo(true);
    }

    @OnEachEngine
    void aCallBoundByDeploymentStaysWithItsDeployment() {
        deploy(calling(), oneTask("called"));
        deploy(process("called").startEvent().userTask("newer").endEvent().done());

        start("calling");

        assertThat(openTasks()).containsExactly("calledTask");
    }

    @OnEachEngine
    void callerAndCalledKnowEachOther() {
        deploy(calling(), oneTask("called"));
        var root = start("calling");

        ProcessInstance called = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(root.getId())
                .singleResult();

        assertThat(called.getRootProcessInstanceId()).isEqualTo(root.getId());
        assertThat(runtime.createProcessInstanceQuery()
                        .rootProcessInstances()
                        .singleResult()
                        .getId())
                .isEqualTo(root.getId());
    }

    @OnEachEngine
    void deletingTheCallerDeletesTheCalled() {
        deploy(calling(), oneTask("called"));
        var root = start("calling");

        runtime.deleteProcessInstance(root.getId(), "withdrawn");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @OnEachEngine
    void anInterruptionOfTheCallerEndsTheCalled() {
        var builder = process("calling");
        builder.eventSubProcess("withdrawal")
                .startEvent()
                .interrupting(true)
                .message("Message_Withdrawn")
                .endEvent();
        deploy(
                builder.startEvent()
                        .callActivity("call")
                        .calledElement("called")
                        .endEvent()
                        .done(),
                oneTask("called"));
        start("calling");

        runtime.correlateMessage("Message_Withdrawn");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void anErrorOfTheCalledIsCaughtByTheCaller() {
        BpmnModelInstance caller = process("calling")
                .startEvent()
                .callActivity("call")
                .calledElement("called")
                .boundaryEvent("refused")
                .error("REFUSED")
                .userTask("again")
                .endEvent()
                .moveToActivity("call")
                .endEvent()
                .done();
        deploy(
                caller,
                process("called")
                        .startEvent()
                        .serviceTask("serve")
                        .camundaDelegateExpression("${refusing}")
                        .endEvent()
                        .done());

        start("calling");

        assertThat(openTasks()).containsExactly("again");
    }

    @OnEachEngine
    void aCallMayRepeatForACount() {
        deploy(
                process("many")
                        .startEvent()
                        .callActivity("call")
                        .calledElement("called")
                        .camundaIn("loopCounter", "row")
                        .multiInstance()
                        .parallel()
                        .cardinality("3")
                        .multiInstanceDone()
                        .endEvent()
                        .done(),
                oneTask("called"));
        var root = start("many");

        assertThat(tasks.createTaskQuery().processVariableValueEquals("row", 2).count())
                .isEqualTo(1);
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));

        assertThat(hasEnded(root)).isTrue();
    }

    private static BpmnModelInstance calling() {
        BpmnModelInstance model = process("calling")
                .startEvent()
                .callActivity("call")
                .calledElement("called")
                .camundaCalledElementBinding("deployment")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .userTask("after")
                .endEvent()
                .done();
        CallActivity call = model.getModelElementById("call");
        call.getExtensionElements().addExtensionElement(CamundaIn.class).setCamundaVariables("all");
        call.getExtensionElements().addExtensionElement(CamundaOut.class).setCamundaVariables("all");
        return model;
    }
}
