package org.redress.process.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;
import org.redress.solution.boundary.SolutionQueries;

/** a real engine with a model of an owner, in which two approve. */
class ApprovalParseListenerTest {
    private static final Decisions DECISIONS = new Decisions();

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
        DecidedByAPerson decided = new DecidedByAPerson();
        decided.solutions = DECISIONS;
        decided.actor = new CurrentActor();
        DECISIONS.asking = decided.actor;
        ApprovalParseListener listener = new ApprovalParseListener();
        listener.decided = decided;
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(DerbyErrorTranslation.wrap(derby));
        configuration.setProcessEngineName("approvals");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setCustomPreBPMNParseListeners(List.of(listener));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "Owners.bpmn",
                        Bpmn.createExecutableProcess("Owners")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Task_First")
                                .camundaFormKey("form:approve")
                                .userTask("Task_Second")
                                .camundaFormKey("form:approve")
                                .userTask("Task_Apply")
                                .camundaFormKey("form:apply")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void anApprovalEndsByTheDecisionOfAPersonOnly() {
        engine.getRuntimeService().startProcessInstanceByKey("Owners", "7", Map.of("caseId", (Object) 7L));

        Task first = open("Task_First");
        assertThatThrownBy(() -> completeAlone(first)).hasStackTraceContaining("approval that nobody has decided");
        assertThat(open("Task_First").getId()).isEqualTo(first.getId());
        assertThat(engine.getRuntimeService().getVariables(first.getExecutionId()))
                .doesNotContainKey("approval");

        DECISIONS.tasks.add(first.getId());
        completeAlone(first);

        Task second = open("Task_Second");
        assertThatThrownBy(() -> completeAlone(second)).hasStackTraceContaining("approval that nobody has decided");

        DECISIONS.tasks.add(second.getId());
        completeAlone(second);
        completeAlone(open("Task_Apply"));

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    private static void completeAlone(Task task) {
        engine.getTaskService().complete(task.getId(), Map.of("approval", "APPROVED"));
    }

    private static Task open(String key) {
        Task task =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(key).singleResult();
        assertThat(task).as(key).isNotNull();
        return task;
    }

    /** What was decided in the case, as the process asks for it. */
    private static final class Decisions extends SolutionQueries {
        private final Set<String> tasks = new HashSet<>();
        private CurrentActor asking = new CurrentActor();

        @Override
        public boolean isDecidedBy(long caseId, String workItemId) {
            assertThat(caseId).isEqualTo(7);
            assertThat(asking.get()).isInstanceOf(ProcessActor.class);
            return tasks.contains(workItemId);
        }
    }
}
