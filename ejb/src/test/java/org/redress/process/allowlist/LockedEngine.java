package org.redress.process.allowlist;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;

/** An engine with the locks of the product, which costs seconds to build; whoever uses it leaves it empty. */
public final class LockedEngine {
    private static final ProcessEngine SHARED = build();

    private LockedEngine() {}

    public static RepositoryService repository() {
        return SHARED.getRepositoryService();
    }

    public static ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) SHARED.getProcessEngineConfiguration();
    }

    private static ProcessEngine build() {
        DerbyDialect.register();
        EmbeddedDataSource derby = InMemoryDerby.fresh();
        try (Connection connection = derby.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : DerbyScripts.createStatements()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(DerbyErrorTranslation.wrap(derby));
        configuration.setProcessEngineName("locked");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setCmmnEnabled(false);
        configuration.setCustomPreDeployers(List.of(new DeploymentLock()));
        configuration.setBpmnParseFactory(new ModelAllowList());
        configuration.setDmnEngineConfiguration(DecisionAllowList.locked());
        return configuration.buildProcessEngine();
    }
}
