package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;

class SuspensionTest extends EngineSmoke {

    @OnEachEngine
    void aSuspendedProcessStartsNothing() {
        deploy(oneTask("simple"));
        repository.suspendProcessDefinitionByKey("simple");

        assertThatThrownBy(() -> start("simple")).isInstanceOf(SuspendedEntityInteractionException.class);

        repository.activateProcessDefinitionByKey("simple");
        assertThat(hasEnded(start("simple"))).isFalse();
    }

    @OnEachEngine
    void tasksOfASuspendedInstanceCannotBeCompleted() {
        deploy(oneTask("simple"));
        var instance = start("simple");
        runtime.suspendProcessInstanceById(instance.getId());

        assertThatThrownBy(() -> complete("simpleTask")).isInstanceOf(SuspendedEntityInteractionException.class);
        assertThat(tasks.createTaskQuery().suspended().count()).isEqualTo(1);

        runtime.activateProcessInstanceById(instance.getId());
        complete("simpleTask");
        assertThat(hasEnded(instance)).isTrue();
    }

    @OnEachEngine
    void suspendingAProcessMayIncludeItsInstances() {
        deploy(oneTask("simple"));
        start("simple");

        repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey("simple")
                .includeProcessInstances(true)
                .suspend();

        assertThat(runtime.createProcessInstanceQuery().suspended().count()).isEqualTo(1);
    }

    @OnEachEngine
    void timersOfASuspendedInstanceWait() {
        deploy(process("timer")
                .startEvent()
                .intermediateCatchEvent("wait")
                .timerWithDuration("PT1H")
                .endEvent()
                .done());
        var instance = start("timer");

        runtime.suspendProcessInstanceById(instance.getId());

        assertThat(management.createJobQuery().active().count()).isZero();
        timeIs(NOW.plusSeconds(7200));
        assertThat(management.createJobQuery().executable().active().count()).isZero();
        runtime.activateProcessInstanceById(instance.getId());
        management.executeJob(theJob().getId());
        assertThat(hasEnded(instance)).isTrue();
    }

    @OnEachEngine
    void aProcessCanBeSuspendedLater() {
        deploy(oneTask("simple"));

        repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey("simple")
                .executionDate(Date.from(NOW.plusSeconds(3600)))
                .suspend();
        assertThat(repository.createProcessDefinitionQuery().active().count()).isEqualTo(1);
        management.executeJob(theJob().getId());

        assertThat(repository.createProcessDefinitionQuery().suspended().count())
                .isEqualTo(1);
    }
}
