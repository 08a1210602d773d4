package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

class IncidentsTest extends EngineSmoke {

    @OnEachEngine
    void aJobThatFailsKeepsItsPlaceAndItsReason() {
        deploy(failing());
        start("failing", Map.of("fail", true));

        assertThatThrownBy(() -> management.executeJob(theJob().getId())).hasMessageContaining("told to fail");

        assertThat(theJob().getRetries()).isEqualTo(1);
        assertThat(theJob().getExceptionMessage()).contains("told to fail");
        assertThat(management.getJobExceptionStacktrace(theJob().getId())).contains("IllegalStateException");
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @OnEachEngine
    void aJobWithoutRetriesIsAnIncident() {
        ProcessInstance instance = failedForGood();

        Incident incident = runtime.createIncidentQuery().singleResult();

        assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
        assertThat(incident.getActivityId()).isEqualTo("serve");
        assertThat(incident.getProcessInstanceId()).isEqualTo(instance.getId());
        assertThat(runtime.createProcessInstanceQuery().withIncident().count()).isEqualTo(1);
    }

    @OnEachEngine
    void newRetriesResolveTheIncident() {
        ProcessInstance instance = failedForGood();
        runtime.setVariable(instance.getId(), "fail", false);

        management.setJobRetries(theJob().getId(), 1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("after");
        assertThat(history.createHistoricIncidentQuery().resolved().list())
                .extracting(HistoricIncident::getActivityId)
                .containsExactly("serve");
    }

    @OnEachEngine
    void deletingTheInstanceDeletesItsIncident() {
        ProcessInstance instance = failedForGood();

        runtime.deleteProcessInstance(instance.getId(), "withdrawn");

        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(history.createHistoricIncidentQuery().deleted().count()).isEqualTo(1);
    }

    @OnEachEngine
    void anIncidentCanBeAnnotated() {
        failedForGood();
        String incident = runtime.createIncidentQuery().singleResult().getId();

        runtime.setAnnotationForIncidentById(incident, "being looked at");

        assertThat(runtime.createIncidentQuery().singleResult().getAnnotation()).isEqualTo("being looked at");
    }

    @OnEachEngine
    void anIncidentOfOurOwnIsKept() {
        deploy(oneTask("simple"));
        var instance = start("simple");
        String execution = runtime.createExecutionQuery()
                .processInstanceId(instance.getId())
                .activityId("simpleTask")
                .singleResult()
                .getId();

        Incident incident = runtime.createIncident("unreachable", execution, "1", "nobody answers");
        assertThat(runtime.createIncidentQuery().incidentType("unreachable").count())
                .isEqualTo(1);
        runtime.resolveIncident(incident.getId());

        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @OnEachEngine
    void everyAttemptIsLogged() {
        failedForGood();

        assertThat(history.createHistoricJobLogQuery().failureLog().count()).isEqualTo(2);
        assertThat(history.createHistoricJobLogQuery().creationLog().count()).isEqualTo(1);
    }

    private ProcessInstance failedForGood() {
        deploy(failing());
        ProcessInstance instance = start("failing", Map.of("fail", true));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> management.executeJob(theJob().getId())).hasMessageContaining("told to fail");
        }
        return instance;
    }

    private static BpmnModelInstance failing() {
        return process("failing")
                .startEvent()
                .serviceTask("serve")
                .camundaDelegateExpression("${failing}")
                .camundaAsyncBefore()
                .userTask("after")
                .endEvent()
                .done();
    }
}
