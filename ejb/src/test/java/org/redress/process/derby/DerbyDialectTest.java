package org.redress.process.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class DerbyDialectTest {

    @Test
    void theEngineRecognisesDerbyAndWorksOnIt() throws SQLException {
        DerbyDialect.register();
        EmbeddedDataSource derby = InMemoryDerby.fresh();
        createTables(derby);
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(DerbyErrorTranslation.wrap(derby));
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setProcessEngineName("dialect");
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "p.bpmn",
                            Bpmn.createExecutableProcess("p")
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .userTask("t")
                                    .endEvent()
                                    .done())
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("p");

            assertThat(configuration.getDatabaseType()).isEqualTo(DerbyDialect.DATABASE_TYPE);
            assertThat(engine.getTaskService().createTaskQuery().listPage(0, 5)).hasSize(1);
        } finally {
            engine.close();
        }
    }

    @Test
    void registeringAgainChangesNothing() {
        DerbyDialect.register();
        List<String> before = fragments();

        DerbyDialect.register();

        assertThat(fragments()).isEqualTo(before).doesNotContainNull();
    }

    @Test
    void theOtherDatabasesKeepTheirSql() {
        DerbyDialect.register();

        assertThat(DbSqlSessionFactory.databaseSpecificLimitAfterStatements.get(DbSqlSessionFactory.H2))
                .isEqualTo("LIMIT #{maxResults} OFFSET #{firstResult}");
        assertThat(DbSqlSessionFactory.dbSpecificConstants.get(DbSqlSessionFactory.DB2))
                .containsEntry("constant_for_update", "for read only with rs use and keep update locks");
    }

    private static List<String> fragments() {
        return List.of(
                DbSqlSessionFactory.databaseSpecificLimitAfterStatements.get(DerbyDialect.DATABASE_TYPE),
                DbSqlSessionFactory.databaseSpecificTrueConstant.get(DerbyDialect.DATABASE_TYPE),
                DbSqlSessionFactory.databaseSpecificBitAnd3.get(DerbyDialect.DATABASE_TYPE),
                DbSqlSessionFactory.dbSpecificConstants
                        .get(DerbyDialect.DATABASE_TYPE)
                        .toString());
    }

    private static void createTables(EmbeddedDataSource derby) throws SQLException {
        try (Connection connection = derby.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : DerbyScripts.createStatements()) {
                statement.execute(sql);
            }
        }
    }
}
