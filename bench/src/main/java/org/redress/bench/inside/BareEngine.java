package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.redress.bench.inside.Script.Kind;
import org.redress.bench.inside.Script.Move;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintDelegate;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.allowlist.DecisionAllowList;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.due.DueVocabulary;

/**
 * An engine with nothing around it: the same models at the same history level in the same database, in tables of its own,
 * with its own transactions; delegates only set the facts. What it costs is what the engine costs.
 */
@ApplicationScoped
class BareEngine {
    private static final int TRIES = 500;

    @Inject
    ProcessEngineConfigurationImpl product;

    @Inject
    DueVocabulary due;

    @Inject
    Script script;

    @Resource(lookup = "jdbc/bareEngine")
    DataSource dataSource;

    private final AtomicLong cases = new AtomicLong(1_000_000);
    private @Nullable ProcessEngine engine;

    void build() throws SQLException {
        createTables();
        ProcessEngine built = configuration().buildProcessEngine();
        deployTo(built);
        engine = built;
    }

    void close() {
        engine().close();
    }

    /** One case, from its registration to its closing, as the script has it. */
    void live(Meter meter) {
        long caseId = cases.incrementAndGet();
        script.moves().forEach(move -> go(move, caseId, meter));
    }

    long running() {
        return engine().getRuntimeService().createProcessInstanceQuery().count();
    }

    private void go(Move move, long caseId, Meter meter) {
        Map<String, Object> facts = Script.about(caseId, move.facts());
        switch (move.kind()) {
            case START ->
                meter.weigh(creates(move), () -> {
                    engine().getRuntimeService().startProcessInstanceByKey(move.what(), key(caseId), facts);
                });
            case COMPLETE -> complete(move.what(), caseId, facts, meter);
            case MESSAGE ->
                meter.weigh(Operation.OTHER, () -> {
                    engine().getRuntimeService()
                            .createMessageCorrelation(move.what())
                            .processInstanceBusinessKey(key(caseId))
                            .setVariables(facts)
                            .correlate();
                });
            case PROMISE_MESSAGE ->
                meter.weigh(Operation.OTHER, () -> {
                    Object promise = facts.remove(ComplaintVariable.PROMISE_ID.id());
                    engine().getRuntimeService()
                            .createMessageCorrelation(move.what())
                            .processInstanceVariableEquals(ComplaintVariable.PROMISE_ID.id(), promise)
                            .setVariables(facts)
                            .correlate();
                });
        }
    }

    private static Operation creates(Move move) {
        return move.kind() == Kind.START && move.what().equals(ComplaintProcess.COMPLAINT_HANDLING.id())
                ? Operation.CREATE
                : Operation.OTHER;
    }

    private void complete(String taskKey, long caseId, Map<String, Object> facts, Meter meter) {
        String task = meter.weigh(Operation.FIND, () -> find(taskKey, caseId));
        meter.weigh(Operation.CLAIM, () -> engine().getTaskService().setAssignee(task, "12"));
        meter.weigh(Operation.COMPLETE, () -> engine().getTaskService().complete(task, facts));
    }

    private String find(String taskKey, long caseId) {
        for (int i = 0; i < TRIES; i++) {
            List<Task> open = engine().getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key(caseId))
                    .list();
            for (Task task : open) {
                if (task.getTaskDefinitionKey().equals(taskKey)) {
                    return task.getId();
                }
            }
            Patience.wait(20);
        }
        throw new IllegalStateException("the bare engine does not come to " + taskKey);
    }

    private ProcessEngineConfigurationImpl configuration() {
        StandaloneProcessEngineConfiguration bare = new StandaloneProcessEngineConfiguration();
        bare.setProcessEngineName("bare");
        bare.setDataSource(
                product.getDatabaseType().equals(DerbyDialect.DATABASE_TYPE)
                        ? DerbyErrorTranslation.wrap(dataSource)
                        : dataSource);
        bare.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_FALSE);
        bare.setIdGenerator(new StrongUuidGenerator());
        bare.setBeans(beans());
        bare.setDmnEngineConfiguration(DecisionAllowList.locked());
        bare.setCustomHistoryLevels(List.of(product.getHistoryLevel()));
        bare.setHistory(product.getHistoryLevel().getName());
        bare.setEnforceHistoryTimeToLive(true);
        bare.setAuthorizationEnabled(product.isAuthorizationEnabled());
        bare.setCmmnEnabled(product.isCmmnEnabled());
        bare.setTenantCheckEnabled(product.isTenantCheckEnabled());
        bare.setTaskMetricsEnabled(product.isTaskMetricsEnabled());
        bare.setMetricsEnabled(product.isMetricsEnabled());
        bare.setDbMetricsReporterActivate(product.isDbMetricsReporterActivate());
        bare.setCreateDiagramOnDeploy(product.isCreateDiagramOnDeploy());
        bare.setDefaultNumberOfRetries(product.getDefaultNumberOfRetries());
        bare.setJobExecutorActivate(true);
        return bare;
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate stub = execution -> execution.setVariables(Script.about(
                Long.parseLong(execution.getProcessBusinessKey()), script.setBy(execution.getCurrentActivityId())));
        Arrays.stream(ComplaintDelegate.values()).forEach(delegate -> beans.put(delegate.id(), stub));
        beans.put("due", due);
        return beans;
    }

    private static void deployTo(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Stream.concat(
                        Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::resource),
                        Arrays.stream(ComplaintDecision.values()).map(ComplaintDecision::resource))
                .forEach(resource -> deployment.addInputStream(
                        resource, ComplaintProcess.class.getResourceAsStream("/" + resource)));
        deployment.deploy();
    }

    private void createTables() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : isDerby() ? DerbyScripts.createStatements() : postgres()) {
                statement.execute(sql);
            }
            statement.execute("create index ix_act_ru_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)");
        }
    }

    private static List<String> postgres() {
        return DerbyScripts.COMPONENTS.stream()
                .map("/org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted)
                .flatMap(name ->
                        Arrays.stream(text(name).replaceAll("--[^\\n]*", "").split(";", -1)))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = ProcessEngine.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The engine has no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isDerby() {
        return product.getDatabaseType().equals(DerbyDialect.DATABASE_TYPE);
    }

    private static String key(long caseId) {
        return Long.toString(caseId);
    }

    private ProcessEngine engine() {
        if (engine == null) {
            throw new IllegalStateException("not built");
        }
        return engine;
    }
}
