package org.redress.process.allowlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;

/** The lock in the engine's door: what we ship passes, a hostile model leaves nothing behind. */
class ShippedModelsAreAllowedTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void anEngineWithTheLock() throws SQLException {
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
        configuration.setProcessEngineName("allowlist");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setBpmnParseFactory(new ModelAllowList());
        configuration.setDmnEngineConfiguration(DecisionAllowList.locked());
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void theShippedModelsAreAllowed() {
        DeploymentBuilder release = engine.getRepositoryService().createDeployment();
        Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::resource).forEach(release::addClasspathResource);
        Arrays.stream(ComplaintDecision.values())
                .map(ComplaintDecision::resource)
                .forEach(release::addClasspathResource);

        String deployment = release.deploy().getId();

        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .count())
                .isEqualTo(ComplaintProcess.values().length);
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void aHostileModelIsRefusedByTheEngineAndLeavesNothing() {
        BpmnModelInstance hostile = Bpmn.createExecutableProcess("hostile")
                .startEvent()
                .serviceTask("Task_Steal")
                .camundaExpression("${''.getClass().forName('java.lang.Runtime')}")
                .endEvent()
                .done();

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance("hostile.bpmn", hostile)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Task_Steal: the attribute camunda:expression of serviceTask");

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }

    @Test
    void aClassThatAModelNamesIsNeverCreated() {
        BpmnModelInstance hostile = Bpmn.createExecutableProcess("hostile")
                .startEvent()
                .userTask("Task_Steal")
                .endEvent()
                .done();
        UserTask task = hostile.getModelElementById("Task_Steal");
        task.setCamundaFormHandlerClass(Trap.class.getName());
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().addModelInstance("hostile.bpmn", hostile);

        assertThatThrownBy(deployment::deploy).hasMessageContaining("Task_Steal: the attribute");

        assertThat(Trap.created).isFalse();
    }

    /** Does its harm as soon as somebody creates it. */
    public static final class Trap {
        private static boolean created;

        public Trap() {
            created = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "JUEL"})
    void aDecisionInAnotherLanguageIsRefusedByTheEngineAndLeavesNothing(String language) {
        String decision = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="D" namespace="x">
                  <decision id="Hostile" name="Hostile" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                      camunda:historyTimeToLive="30">
                    <decisionTable id="table">
                      <input id="i1"><inputExpression id="e1"><text>danger</text></inputExpression></input>
                      <output id="o1" name="severity" typeRef="string"/>
                      <rule id="r1"><inputEntry id="a1" expressionLanguage="feel"><text>true</text></inputEntry>
                        <outputEntry id="Cell_Steal" expressionLanguage="%s"><text>"x"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(language);
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().addString("hostile.dmn", decision);

        assertThatThrownBy(deployment::deploy).hasStackTraceContaining("Cell_Steal: the language " + language);

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }
}
