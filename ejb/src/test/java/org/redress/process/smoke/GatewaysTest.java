package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;

class GatewaysTest extends EngineSmoke {

    @OnEachEngine
    void anExclusiveGatewayTakesTheWayThatHolds() {
        deploy(decided());

        start("decided", Map.of("severity", "HIGH", "solved", true));

        assertThat(openTasks()).containsExactly("high");
    }

    @OnEachEngine
    void anExclusiveGatewayTakesTheDefaultOtherwise() {
        deploy(decided());

        start("decided", Map.of("severity", "LOW", "solved", false));

        assertThat(openTasks()).containsExactly("other");
    }

    @OnEachEngine
    void aWayMissingIsAnErrorAndLeavesNothing() {
        deploy(process("narrow")
                .startEvent()
                .exclusiveGateway("g")
                .condition("yes", "${solved}")
                .endEvent()
                .moveToNode("g")
                .condition("also", "${solved}")
                .endEvent()
                .done());

        assertThatThrownBy(() -> start("narrow", Map.of("solved", false))).isInstanceOf(ProcessEngineException.class);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void anUnknownVariableInAConditionIsAnError() {
        deploy(decided());

        assertThatThrownBy(() -> start("decided"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("severity");
    }

    @OnEachEngine
    void aParallelGatewayWaitsForAll() {
        deploy(process("parallel")
                .startEvent()
                .parallelGateway("fork")
                .userTask("a")
                .parallelGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .userTask("b")
                .connectTo("join")
                .done());
        start("parallel");
        assertThat(openTasks()).containsExactly("a", "b");

        complete("a");
        assertThat(openTasks()).containsExactly("b");
        complete("b");

        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void anInclusiveGatewayTakesEveryWayThatHolds() {
        deploy(process("inclusive")
                .startEvent()
                .inclusiveGateway("fork")
                .condition("a", "${amount > 10}")
                .userTask("a")
                .inclusiveGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .condition("b", "${amount > 100}")
                .userTask("b")
                .connectTo("join")
                .moveToNode("fork")
                .condition("c", "${amount > 1000}")
                .userTask("c")
                .connectTo("join")
                .done());
        start("inclusive", Map.of("amount", 500L));
        assertThat(openTasks()).containsExactly("a", "b");

        complete("a");
        complete("b");

        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void anEventGatewayTakesTheFirstEvent() {
        deploy(promised());
        start("promised");

        runtime.correlateMessage("Message_Kept");

        assertThat(openTasks()).containsExactly("kept");
        assertThat(management.createJobQuery().count()).isZero();
    }

    @OnEachEngine
    void anEventGatewayForgetsTheMessageWhenTheTimerFires() {
        deploy(promised());
        start("promised");

        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("broken");
        assertThat(runtime.createEventSubscriptionQuery().count()).isZero();
    }

    @OnEachEngine
    void aLoopComesBackToTheSameTask() {
        deploy(process("loop")
                .startEvent()
                .userTask("agree")
                .exclusiveGateway("agreed")
                .condition("yes", "${planAgreed}")
                .endEvent("done")
                .moveToNode("agreed")
                .condition("no", "${planAgreed == false}")
                .connectTo("agree")
                .done());
        var instance = start("loop");

        complete("agree", Map.of("planAgreed", false));
        complete("agree", Map.of("planAgreed", false));
        assertThat(openTasks()).containsExactly("agree");
        complete("agree", Map.of("planAgreed", true));

        assertThat(endOf(instance)).isEqualTo("done");
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("agree")
                        .count())
                .isEqualTo(3);
    }

    private static BpmnModelInstance decided() {
        BpmnModelInstance model = process("decided")
                .startEvent()
                .exclusiveGateway("g")
                .sequenceFlowId("otherwise")
                .userTask("other")
                .endEvent()
                .moveToNode("g")
                .condition("high", "${severity == 'HIGH' and solved}")
                .userTask("high")
                .endEvent()
                .done();
        ExclusiveGateway gateway = model.getModelElementById("g");
        gateway.setDefault(model.getModelElementById("otherwise"));
        return model;
    }

    private static BpmnModelInstance promised() {
        return process("promised")
                .startEvent()
                .eventBasedGateway()
                .id("open")
                .intermediateCatchEvent("due")
                .timerWithDuration("PT1H")
                .userTask("broken")
                .endEvent()
                .moveToNode("open")
                .intermediateCatchEvent("message")
                .message("Message_Kept")
                .userTask("kept")
                .endEvent()
                .done();
    }
}
