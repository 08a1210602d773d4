package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;

class MessagesTest extends EngineSmoke {

    private static final String KEPT = "Message_PromiseKept";

    @OnEachEngine
    void aMessageStartsAProcess() {
        deploy(process("started")
                .startEvent()
                .message("Message_Start")
                .userTask("t")
                .endEvent()
                .done());

        runtime.startProcessInstanceByMessage("Message_Start", "4711", Map.of("caseId", 4711L));

        assertThat(openTasks()).containsExactly("t");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("4711")
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void aMessageFindsItsInstanceByBusinessKey() {
        deploy(waiting());
        runtime.startProcessInstanceByKey("waiting", "1");
        runtime.startProcessInstanceByKey("waiting", "2");

        runtime.createMessageCorrelation(KEPT)
                .processInstanceBusinessKey("2")
                .setVariable("kept", true)
                .correlate();

        assertThat(openTasks()).containsExactly("after");
        assertThat(tasks.getVariable(theTask().getId(), "kept")).isEqualTo(true);
        assertThat(runtime.createProcessInstanceQuery()
                        .activityIdIn("wait")
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo("1");
    }

    @OnEachEngine
    void aMessageFindsItsInstanceByVariable() {
        deploy(waiting());
        start("waiting", Map.of("promiseId", 1L));
        start("waiting", Map.of("promiseId", 2L));

        runtime.createMessageCorrelation(KEPT)
                .processInstanceVariableEquals("promiseId", 2L)
                .correlate();

        assertThat(tasks.getVariable(theTask().getId(), "promiseId")).isEqualTo(2L);
    }

    @OnEachEngine
    void aMessageNobodyWaitsForIsRefused() {
        deploy(waiting());

        assertThatThrownBy(() -> runtime.correlateMessage(KEPT))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @OnEachEngine
    void aMessageForTwoIsRefused() {
        deploy(waiting());
        start("waiting");
        start("waiting");

        assertThatThrownBy(() -> runtime.correlateMessage(KEPT))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @OnEachEngine
    void aMessageMayReachAll() {
        deploy(waiting());
        start("waiting");
        start("waiting");

        runtime.createMessageCorrelation(KEPT).correlateAll();

        assertThat(openTasks()).containsExactly("after", "after");
    }

    @OnEachEngine
    void aBoundaryMessageEndsTheTask() {
        deploy(process("boundary")
                .startEvent()
                .userTask("ask")
                .boundaryEvent("answered")
                .message("Message_CustomerAnswered")
                .userTask("assess")
                .endEvent()
                .moveToActivity("ask")
                .endEvent()
                .done());
        start("boundary");

        runtime.correlateMessage("Message_CustomerAnswered");

        assertThat(openTasks()).containsExactly("assess");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskDefinitionKey("ask")
                        .singleResult()
                        .getDeleteReason())
                .isNotBlank();
    }

    @OnEachEngine
    void anEventSubprocessInterruptsEverything() {
        ProcessBuilder builder = process("withdrawn");
        builder.eventSubProcess("SubProcess_Withdrawal")
                .startEvent("withdrawal")
                .interrupting(true)
                .message("Message_Withdrawn")
                .endEvent("EndEvent_Withdrawn");
        deploy(builder.startEvent().userTask("t").endEvent().done());
        var instance = start("withdrawn");

        runtime.correlateMessage("Message_Withdrawn");

        assertThat(hasEnded(instance)).isTrue();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("EndEvent_Withdrawn")
                        .finished()
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void anEventSubprocessMayRunBeside() {
        ProcessBuilder builder = process("beside");
        builder.eventSubProcess("SubProcess_Question")
                .startEvent("asked")
                .interrupting(false)
                .message("Message_Question")
                .userTask("answer")
                .endEvent();
        deploy(builder.startEvent().userTask("t").endEvent().done());
        start("beside");

        runtime.correlateMessage("Message_Question");
        runtime.correlateMessage("Message_Question");

        assertThat(openTasks()).containsExactly("answer", "answer", "t");
    }

    @OnEachEngine
    void aSignalReachesEveryListener() {
        deploy(process("signal")
                .startEvent()
                .intermediateCatchEvent("wait")
                .signal("Signal_Reopened")
                .userTask("after")
                .endEvent()
                .done());
        start("signal");
        start("signal");

        runtime.signalEventReceived("Signal_Reopened");

        assertThat(openTasks()).containsExactly("after", "after");
    }

    @OnEachEngine
    void aReceiveTaskWaitsForItsMessage() {
        deploy(process("receive")
                .startEvent()
                .receiveTask("wait")
                .message(KEPT)
                .endEvent()
                .done());
        var instance = start("receive");

        assertThat(runtime.createEventSubscriptionQuery().eventName(KEPT).count())
                .isEqualTo(1);
        runtime.correlateMessage(KEPT);

        assertThat(hasEnded(instance)).isTrue();
    }

    private static BpmnModelInstance waiting() {
        return process("waiting")
                .startEvent()
                .intermediateCatchEvent("wait")
                .message(KEPT)
                .userTask("after")
                .endEvent()
                .done();
    }
}
