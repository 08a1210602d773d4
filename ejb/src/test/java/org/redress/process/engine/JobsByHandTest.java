package org.redress.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Actor;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;

/** Timers that are really due, on a real engine whose job executor rests. */
class JobsByHandTest {
    private static final Instant DUE = Instant.parse("2026-06-23T07:00:00Z");
    private static final List<String> RUN = new ArrayList<>();
    private static final JavaDelegate RECORD =
            execution -> RUN.add(execution.getProcessBusinessKey() + " " + execution.getCurrentActivityId());

    private static ProcessEngine engine;

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
        configuration.setProcessEngineName("jobs-by-hand");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setBeans(Map.of("record", RECORD));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void runsWhatIsDueAtOnceInTheOrderOfCasesAndElements() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "Waiting.bpmn",
                        Bpmn.createExecutableProcess("Waiting")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_Wait")
                                .boundaryEvent("BoundaryEvent_Second")
                                .cancelActivity(false)
                                .timerWithDate("${due}")
                                .serviceTask("Task_Second")
                                .camundaDelegateExpression("${record}")
                                .endEvent()
                                .moveToActivity("Task_Wait")
                                .boundaryEvent("BoundaryEvent_First")
                                .cancelActivity(false)
                                .timerWithDate("${due}")
                                .serviceTask("Task_First")
                                .camundaDelegateExpression("${record}")
                                .endEvent()
                                .moveToActivity("Task_Wait")
                                .endEvent()
                                .done())
                .deploy();
        for (String caseId : List.of("2", "1")) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey("Waiting", caseId, Map.of("due", (Object) Date.from(DUE)));
        }

        JobsByHand jobs = new JobsByHand();
        jobs.jobs = engine.getManagementService();
        jobs.instances = engine.getRuntimeService();
        jobs.configuration = (StandaloneProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        jobs.acting = new ActingProcess() {
            @Override
            public void run(Actor actor, Runnable work) {
                work.run();
            }
        };
        assertThat(jobs.firstDue()).contains(Date.from(DUE));
        jobs.runDue();

        assertThat(RUN).containsExactly("1 Task_First", "1 Task_Second", "2 Task_First", "2 Task_Second");
        assertThat(jobs.firstDue()).isEmpty();
    }
}
