package org.redress.process.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.operations.domain.FactType;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.RoutingFact;
import org.redress.operations.domain.StepCannotBeSkipped;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;

/** Jobs that really fail, on a real engine. */
class CamundaFailedStepsTest {
    private static final JavaDelegate RECORD = execution -> {
        if (!"HIGH".equals(execution.getVariable("severity"))) {
            throw new IllegalArgumentException("no severity " + execution.getVariable("severity") + "\nat all");
        }
    };

    private static ProcessEngine engine;

    private final CamundaFailedSteps steps = new CamundaFailedSteps();

    @BeforeAll
    static void anEngine() throws SQLException {
        DerbyDialect.register();
        EmbeddedDataSource derby = InMemoryDerby.fresh();
        try (Connection connection = derby.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : DerbyScripts.createStatements()) {
                statement.execute(sql);
            }
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(DerbyErrorTranslation.wrap(derby));
        configuration.setProcessEngineName("incidents");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setDefaultNumberOfRetries(2);
        configuration.setBeans(Map.of("record", RECORD));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @BeforeEach
    void wire() {
        steps.runtime = engine.getRuntimeService();
        steps.management = engine.getManagementService();
        steps.repository = engine.getRepositoryService();
        steps.history = engine.getHistoryService();
        steps.clock = Clock.systemUTC();
    }

    @AfterEach
    void forget() {
        engine.getRepositoryService().createDeploymentQuery().list().forEach(each -> engine.getRepositoryService()
                .deleteDeployment(each.getId(), true));
    }

    @Test
    void saysWhatFailedForWhichCaseHowOftenAndWhy() {
        started(recording());
        FailedStep failed = failed();

        assertThat(failed.caseId()).isEqualTo(42);
        assertThat(failed.element()).isEqualTo("Task_Record");
        assertThat(failed.elementName()).isEqualTo("Record the severity");
        assertThat(failed.process()).isEqualTo("Classify");
        assertThat(failed.processName()).isEqualTo("Classification");
        assertThat(failed.attempts()).isEqualTo(2);
        assertThat(failed.problem()).isEqualTo("no severity HGH");
        assertThat(steps.cases()).containsExactly(42L);
        assertThat(steps.byId(failed.incidentId())).contains(failed);
        assertThat(steps.byId("another")).isEmpty();
    }

    @Test
    void triesAgainWithWhatWasCorrected() {
        started(recording());
        FailedStep failed = failed();

        assertThat(steps.factsOf(failed.incidentId()))
                .containsExactly(new RoutingFact("severity", FactType.CODE, java.util.Optional.of("HGH")));
        steps.correct(failed.incidentId(), "severity", "HIGH");
        steps.retry(failed.incidentId());

        assertThat(steps.all()).isEmpty();
        Job again = engine.getManagementService().createJobQuery().executable().singleResult();
        engine.getManagementService().executeJob(again.getId());
        assertThat(openTasks()).containsExactly("Task_After");
    }

    @Test
    void comesBackWhenItFailsAgain() {
        started(recording());
        steps.retry(failed().incidentId());

        assertThat(failed().attempts()).isEqualTo(3);
    }

    @Test
    void goesOnBehindTheStep() {
        started(skippable(recording()));

        steps.skip(failed().incidentId());

        assertThat(openTasks()).containsExactly("Task_After");
        assertThat(steps.all()).isEmpty();
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void goesOnBehindAStepThatFailsAfterATimer() {
        started(skippable(Bpmn.createExecutableProcess("Classify")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .intermediateCatchEvent("TimerEvent_Due")
                .timerWithDate("2026-01-01T00:00:00Z")
                .serviceTask("Task_Record")
                .name("Record the severity")
                .camundaDelegateExpression("${record}")
                .userTask("Task_After")
                .endEvent()
                .done()));
        FailedStep failed = failed();
        assertThat(failed.element()).isEqualTo("Task_Record");

        steps.skip(failed.incidentId());

        assertThat(openTasks()).containsExactly("Task_After");
        assertThat(steps.all()).isEmpty();
    }

    @Test
    void leavesAloneWhatATimerOnlyInterruptsNot() {
        started(skippable(Bpmn.createExecutableProcess("Classify")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .userTask("Task_Ask")
                .endEvent()
                .moveToActivity("Task_Ask")
                .boundaryEvent("BoundaryEvent_Late")
                .cancelActivity(false)
                .timerWithDate("2026-01-01T00:00:00Z")
                .serviceTask("Task_Record")
                .camundaDelegateExpression("${record}")
                .userTask("Task_Chase")
                .endEvent()
                .done()));

        steps.skip(failed().incidentId());

        assertThat(openTasks()).containsExactlyInAnyOrder("Task_Ask", "Task_Chase");
        assertThat(steps.all()).isEmpty();
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void endsWhatATimerInterrupts() {
        started(skippable(Bpmn.createExecutableProcess("Classify")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .userTask("Task_Ask")
                .endEvent()
                .moveToActivity("Task_Ask")
                .boundaryEvent("BoundaryEvent_Late")
                .cancelActivity(true)
                .timerWithDate("2026-01-01T00:00:00Z")
                .serviceTask("Task_Record")
                .camundaDelegateExpression("${record}")
                .userTask("Task_Chase")
                .endEvent()
                .done()));

        steps.skip(failed().incidentId());

        assertThat(openTasks()).containsExactly("Task_Chase");
        assertThat(steps.all()).isEmpty();
    }

    @Test
    void skipsNothingWhenItIsNotClearWhatFollows() {
        started(Bpmn.createExecutableProcess("Classify")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .exclusiveGateway("Gateway_Severe")
                .camundaAsyncBefore()
                .name("Severe?")
                .condition("Yes", "${unheardOf == 'HIGH'}")
                .userTask("Task_After")
                .endEvent()
                .moveToLastGateway()
                .condition("No", "${unheardOf == 'LOW'}")
                .endEvent()
                .done());
        FailedStep failed = failed();

        assertThat(failed.elementName()).isEqualTo("Severe?");
        assertThatThrownBy(() -> steps.skip(failed.incidentId())).isInstanceOf(StepCannotBeSkipped.class);
    }

    @Test
    void skipsNothingThatItsModelNeeds() {
        started(recording());
        FailedStep failed = failed();

        assertThat(failed.skippable()).isFalse();
        assertThatThrownBy(() -> steps.skip(failed.incidentId())).isInstanceOf(StepCannotBeSkipped.class);
        assertThat(steps.all()).containsExactly(failed);
    }

    @Test
    void whoeverCalledGoesOnWhenTheLastStepIsSkipped() {
        BpmnModelInstance called = Bpmn.createExecutableProcess("Classify")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .serviceTask("Task_Record")
                .camundaDelegateExpression("${record}")
                .camundaAsyncBefore()
                .endEvent()
                .done();
        startedByACaller(skippable(called));

        steps.skip(failed().incidentId());

        assertThat(openTasks()).containsExactly("Task_GoOn");
        assertThat(steps.all()).isEmpty();
    }

    @Test
    void namesOnlyTheStepAtTheBottomOfCalledProcesses() {
        startedByACaller(recording());

        assertThat(failed().process()).isEqualTo("Classify");
    }

    private static void startedByACaller(BpmnModelInstance called) {
        BpmnModelInstance caller = Bpmn.createExecutableProcess("Handle")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .callActivity("CallActivity_Classify")
                .calledElement("Classify")
                .camundaIn("severity", "severity")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .userTask("Task_GoOn")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("classify.bpmn", called)
                .addModelInstance("handle.bpmn", caller)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("Handle", "42", Map.of("severity", "HGH"));
    }

    private static BpmnModelInstance recording() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("Classify")
                .name("Classification")
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .serviceTask("Task_Record")
                .name("Record the severity")
                .camundaDelegateExpression("${record}")
                .camundaAsyncBefore()
                .userTask("Task_After")
                .endEvent()
                .done();
        return model;
    }

    /** The same, whose recording the case can do without. */
    private static BpmnModelInstance skippable(BpmnModelInstance model) {
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName("skippable");
        property.setCamundaValue("true");
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        properties.addChildElement(property);
        ServiceTask record = model.getModelElementById("Task_Record");
        record.builder().addExtensionElement(properties);
        return model;
    }

    private static void started(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("classify.bpmn", model)
                .deploy();
        engine.getRuntimeService()
                .startProcessInstanceByKey("Classify", "42", Map.of("severity", "HGH", "caseId", 42L, "other", "x"));
    }

    /** Runs what there is to run until it has failed for good. */
    private FailedStep failed() {
        List<Job> jobs = withRetries();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> assertThatThrownBy(
                            () -> engine.getManagementService().executeJob(job.getId()))
                    .isNotNull());
            jobs = withRetries();
        }
        assertThat(steps.all()).hasSize(1);
        return steps.all().get(0);
    }

    private static List<Job> withRetries() {
        return engine.getManagementService().createJobQuery().withRetriesLeft().list();
    }

    private static List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
