package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.camunda.bpm.engine.runtime.ProcessInstance;

class HistoryTest extends EngineSmoke {

    @OnEachEngine
    void aProcessThatEndedIsRemembered() {
        deploy(oneTask("simple"));
        var instance = runtime.startProcessInstanceByKey("simple", "4711");
        timeIs(NOW.plusSeconds(90));
        complete("simpleTask");

        HistoricProcessInstance past =
                history.createHistoricProcessInstanceQuery().finished().singleResult();

        assertThat(past.getId()).isEqualTo(instance.getId());
        assertThat(past.getBusinessKey()).isEqualTo("4711");
        assertThat(past.getDurationInMillis()).isEqualTo(Duration.ofSeconds(90).toMillis());
        assertThat(past.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
    }

    @OnEachEngine
    void theWayTakenIsRemembered() {
        deploy(oneTask("simple"));
        start("simple");
        complete("simpleTask");

        assertThat(history.createHistoricActivityInstanceQuery()
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list())
                .extracting(HistoricActivityInstance::getActivityType)
                .containsExactly("startEvent", "userTask", "noneEndEvent");
    }

    @OnEachEngine
    void whoDidATaskIsRemembered() {
        deploy(oneTask("simple"));
        start("simple");
        tasks.claim(theTask().getId(), "4711");
        complete("simpleTask");

        HistoricTaskInstance past =
                history.createHistoricTaskInstanceQuery().finished().singleResult();

        assertThat(past.getAssignee()).isEqualTo("4711");
        assertThat(past.getDeleteReason()).isEqualTo("completed");
    }

    @OnEachEngine
    void everyValueOfAVariableIsRemembered() {
        deploy(oneTask("simple"));
        var instance = start("simple", Map.of("severity", "LOW"));

        runtime.setVariable(instance.getId(), "severity", "HIGH");

        assertThat(history.createHistoricDetailQuery()
                        .variableUpdates()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list())
                .extracting(detail -> ((HistoricVariableUpdate) detail).getValue())
                .containsExactly("LOW", "HIGH");
        assertThat(history.createHistoricVariableInstanceQuery().singleResult().getValue())
                .isEqualTo("HIGH");
    }

    @OnEachEngine
    void whatAPersonDidIsLogged() {
        deploy(oneTask("simple"));
        start("simple");

        identity.setAuthenticatedUserId("4711");
        tasks.claim(theTask().getId(), "4711");

        assertThat(history.createUserOperationLogQuery().userId("4711").list())
                .extracting(UserOperationLogEntry::getOperationType)
                .contains(UserOperationLogEntry.OPERATION_TYPE_CLAIM);
    }

    @OnEachEngine
    void eventsOfATaskAreComparedAsText() {
        deploy(oneTask("simple"));
        start("simple");
        identity.setAuthenticatedUserId("4711");
        tasks.createComment(theTask().getId(), null, "called back");
        tasks.addCandidateGroup(theTask().getId(), "agent");

        assertThat(tasks.getTaskEvents(theTask().getId())).hasSize(2);
    }

    @OnEachEngine
    void historyCanBeDeletedByCase() {
        deploy(oneTask("simple"));
        var instance = start("simple", Map.of("severity", "LOW"));
        complete("simpleTask");

        history.deleteHistoricProcessInstance(instance.getId());

        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(history.createHistoricActivityInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void historyPastItsTimeIsCleanedUp() {
        deploy(oneTask("simple"));
        start("simple", Map.of("severity", "LOW"));
        complete("simpleTask");
        assertThat(history.createHistoricProcessInstanceQuery().singleResult().getRemovalTime())
                .isEqualTo(Date.from(NOW.plus(Duration.ofDays(30))));
        timeIs(NOW.plus(Duration.ofDays(31)));

        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));

        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricTaskInstanceQuery().count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void historyThatIsYoungStays() {
        deploy(oneTask("simple"));
        start("simple");
        complete("simpleTask");
        timeIs(NOW.plus(Duration.ofDays(29)));

        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));

        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(1);
    }

    @OnEachEngine
    void durationsAreReportedByQuarterAndMonth() {
        deploy(oneTask("simple"));
        start("simple");
        timeIs(NOW.plusSeconds(60));
        complete("simpleTask");

        assertThat(history.createHistoricProcessInstanceReport().duration(PeriodUnit.QUARTER))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getPeriod()).isEqualTo(1);
                    assertThat(row.getAverage()).isEqualTo(60_000L);
                });
        assertThat(history.createHistoricTaskInstanceReport().duration(PeriodUnit.MONTH))
                .singleElement()
                .satisfies(row -> assertThat(row.getPeriod()).isEqualTo(3));
    }

    @OnEachEngine
    void whatCouldBeCleanedIsReported() {
        deploy(oneTask("simple"));
        start("simple");
        complete("simpleTask");
        timeIs(NOW.plus(Duration.ofDays(31)));

        assertThat(history.createCleanableHistoricProcessInstanceReport().list())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getFinishedProcessInstanceCount()).isEqualTo(1);
                    assertThat(row.getCleanableProcessInstanceCount()).isEqualTo(1);
                });
    }

    @OnEachEngine
    void activitiesAreCounted() {
        String definition = deployed(oneTask("simple")).getId();
        List.of(start("simple"), start("simple")).stream()
                .map(ProcessInstance::getId)
                .forEach(id -> assertThat(id).isNotBlank());

        assertThat(history.createHistoricActivityStatisticsQuery(definition).list())
                .singleElement()
                .satisfies(row -> assertThat(row.getInstances()).isEqualTo(2));
        assertThat(management.createProcessDefinitionStatisticsQuery().list())
                .singleElement()
                .satisfies(row -> assertThat(row.getInstances()).isEqualTo(2));
    }
}
