package org.redress.process.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.redress.process.allowlist.DecisionAllowList;
import org.redress.process.allowlist.DeploymentLock;
import org.redress.process.allowlist.ModelAllowList;

/** How the engine is set up here. It takes part in the server's transactions and owns no table and no thread. */
final class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
    private static final int ATTEMPTS_OF_A_JOB = 3;

    EngineConfiguration(
            DataSource dataSource,
            TransactionManager transactions,
            BeanManager beans,
            List<BpmnParseListener> listeners,
            JobExecutor jobs) {
        setProcessEngineName("redress");
        setDataSource(dataSource);
        setTransactionManager(transactions);
        setTransactionsExternallyManaged(true);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
        // The engine's own numbers need a second transaction now and then, which can wait for the first one's locks.
        setIdGenerator(new StrongUuidGenerator());
        setExpressionManager(new BeanExpressions(beans));
        setCustomPreBPMNParseListeners(listeners);
        setCustomPreDeployers(List.of(new DeploymentLock()));
        setBpmnParseFactory(new ModelAllowList());
        setDmnEngineConfiguration(DecisionAllowList.locked());
        useJobExecutor(jobs);
        keepHistory();
        leaveOutWhatNobodyUses();
    }

    private void useJobExecutor(JobExecutor jobs) {
        setJobExecutor(jobs);
        setJobExecutorActivate(false);
        setDefaultNumberOfRetries(ATTEMPTS_OF_A_JOB);
    }

    private void keepHistory() {
        HistoryLevel level = new ReplayHistory();
        setCustomHistoryLevels(List.of(level));
        setHistory(level.getName());
        setEnforceHistoryTimeToLive(true);
        setHistoryCleanupBatchWindowStartTime("02:00");
        setHistoryCleanupBatchWindowEndTime("04:00");
    }

    private void leaveOutWhatNobodyUses() {
        setAuthorizationEnabled(false);
        setCmmnEnabled(false);
        setTenantCheckEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setCreateDiagramOnDeploy(false);
    }
}
