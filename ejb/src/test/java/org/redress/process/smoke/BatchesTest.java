package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;

class BatchesTest extends EngineSmoke {

    @OnEachEngine
    void instancesAreDeletedInABatch() {
        deploy(oneTask("simple"));
        List<String> instances = started(25);

        var batch = runtime.deleteProcessInstancesAsync(instances, "cleaning up");
        assertThat(batch.getTotalJobs()).isEqualTo(25);
        runAllJobs();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(management.createBatchQuery().count()).isZero();
        assertThat(history.createHistoricBatchQuery().completed(true).count()).isEqualTo(1);
    }

    @OnEachEngine
    void variablesAreSetInABatch() {
        deploy(oneTask("simple"));
        List<String> instances = started(5);

        runtime.setVariablesAsync(instances, Map.of("severity", "HIGH"));
        runAllJobs();

        assertThat(runtime.createProcessInstanceQuery()
                        .variableValueEquals("severity", "HIGH")
                        .count())
                .isEqualTo(5);
    }

    @OnEachEngine
    void instancesAreMovedInABatch() {
        var definition = deployed(process("two")
                .startEvent()
                .userTask("first")
                .userTask("second")
                .endEvent()
                .done());
        List<String> instances = IntStream.range(0, 3)
                .mapToObj(i -> start("two"))
                .map(ProcessInstance::getId)
                .toList();

        runtime.createModification(definition.getId())
                .cancelAllForActivity("first")
                .startBeforeActivity("second")
                .processInstanceIds(instances)
                .executeAsync();
        runAllJobs();

        assertThat(openTasks()).containsExactly("second", "second", "second");
    }

    @OnEachEngine
    void historyIsDeletedInABatch() {
        deploy(oneTask("simple"));
        List<String> instances = started(4);
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));

        history.deleteHistoricProcessInstancesAsync(instances, "retention");
        runAllJobs();

        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void retriesAreSetInABatch() {
        deploy(process("failing")
                .startEvent()
                .serviceTask("serve")
                .camundaDelegateExpression("${failing}")
                .camundaAsyncBefore()
                .endEvent()
                .done());
        start("failing", Map.of("fail", true));
        String job = theJob().getId();
        management.setJobRetries(job, 0);

        management.setJobRetriesAsync(List.of(job), 3);
        management.createJobQuery().withRetriesLeft().list().forEach(step -> management.executeJob(step.getId()));
        management.createJobQuery().withRetriesLeft().list().stream()
                .filter(step -> !step.getId().equals(job))
                .forEach(step -> management.executeJob(step.getId()));

        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(3);
    }

    @OnEachEngine
    void aBatchCanWait() {
        deploy(oneTask("simple"));
        var batch = runtime.deleteProcessInstancesAsync(started(2), "later");

        management.suspendBatchById(batch.getId());
        assertThat(management.createJobQuery().active().count()).isZero();
        management.activateBatchById(batch.getId());
        runAllJobs();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    private List<String> started(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> start("simple"))
                .map(ProcessInstance::getId)
                .toList();
    }
}
