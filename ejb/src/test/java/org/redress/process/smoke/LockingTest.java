package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

class LockingTest extends EngineSmoke {

    @OnEachEngine
    void theSecondOfTwoChangesOfATaskIsRefused() {
        deploy(oneTask("simple"));
        start("simple");
        String id = theTask().getId();

        assertThatThrownBy(() -> inOneCommand((Command<Void>) context -> {
                    TaskEntity task = context.getTaskManager().findTaskById(id);
                    meanwhile(() -> {
                        tasks.setPriority(id, 70);
                        return null;
                    });
                    task.setPriority(10);
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(theTask().getPriority()).isEqualTo(70);
    }

    @OnEachEngine
    void aTaskIsCompletedOnce() {
        deploy(process("two")
                .startEvent()
                .userTask("first")
                .userTask("second")
                .endEvent()
                .done());
        start("two");
        String id = theTask().getId();

        assertThatThrownBy(() -> inOneCommand((Command<Void>) context -> {
                    TaskEntity task = context.getTaskManager().findTaskById(id);
                    meanwhile(() -> {
                        tasks.complete(id);
                        return null;
                    });
                    task.complete();
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(openTasks()).containsExactly("second");
    }

    @OnEachEngine
    void anInstanceThatIsGoneCannotBeChanged() {
        deploy(oneTask("simple"));
        var instance = start("simple", Map.of("severity", "LOW"));

        assertThatThrownBy(() -> inOneCommand((Command<Void>) context -> {
                    runtime.getVariable(instance.getId(), "severity");
                    meanwhile(() -> {
                        runtime.deleteProcessInstance(instance.getId(), "withdrawn");
                        return null;
                    });
                    runtime.setVariable(instance.getId(), "severity", "HIGH");
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void theSameNewVariableIsWrittenOnce() {
        deploy(oneTask("simple"));
        var instance = start("simple");

        assertThatThrownBy(() -> inOneCommand((Command<Void>) context -> {
                    assertThat(runtime.getVariable(instance.getId(), "severity"))
                            .isNull();
                    meanwhile(() -> {
                        runtime.setVariable(instance.getId(), "severity", "HIGH");
                        return null;
                    });
                    runtime.setVariable(instance.getId(), "severity", "LOW");
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(runtime.getVariable(instance.getId(), "severity")).isEqualTo("HIGH");
    }

    @OnEachEngine
    void aMessageIsHeardOnce() {
        deploy(process("waiting")
                .startEvent()
                .intermediateCatchEvent("wait")
                .message("Message_Kept")
                .userTask("after")
                .endEvent()
                .done());
        start("waiting");

        String subscribed =
                runtime.createEventSubscriptionQuery().singleResult().getId();

        assertThatThrownBy(() -> inOneCommand((Command<Void>) context -> {
                    EventSubscriptionEntity subscription =
                            context.getEventSubscriptionManager().findEventSubscriptionById(subscribed);
                    assertThat(subscription.getExecution().getProcessInstance()).isNotNull();
                    meanwhile(() -> {
                        runtime.correlateMessage("Message_Kept");
                        return null;
                    });
                    subscription.eventReceived(null, false);
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void aCommandThatFailsLeavesNothing() {
        deploy(oneTask("simple"));

        assertThatThrownBy(() -> inOneCommand((Command<ProcessInstance>) context -> {
                    start("simple", Map.of("severity", "LOW"));
                    throw new IllegalStateException("changed our mind");
                }))
                .hasMessageContaining("changed our mind");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void severalCallsInOneCommandAreOneTransaction() {
        deploy(oneTask("simple"));

        inOneCommand((Command<Void>) context -> {
            start("simple");
            start("simple");
            return null;
        });

        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(2);
    }
}
