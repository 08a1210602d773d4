package org.redress.both.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;

/** Does with database and engine at once what a door does, and can break off at its end. */
@Stateless
public class TransactionProbe {
    private static final String PROCESS = "OneTaskProbe";

    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Resource
    SessionContext context;

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    RepositoryService repository;

    @Inject
    ProcessEngineConfigurationImpl engine;

    public void deploy() {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .addInputStream("process/OneTaskProbe.bpmn", drawn("OneTaskProbe"))
                .addInputStream("process/TimerProbe.bpmn", drawn("TimerProbe"))
                .deploy();
    }

    public void writeAndStart(long caseId) {
        entities.persist(new WorkListEntry(ownEntry(caseId)));
        runtime.startProcessInstanceByKey(PROCESS, Long.toString(caseId), variables(caseId));
    }

    public void writeStartAndThrow(long caseId) {
        writeAndStart(caseId);
        entities.flush();
        throw new IllegalStateException("the end of a door that fails");
    }

    public void complete(long caseId) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult()
                .getId());
    }

    /** A row that JPA wrote and nobody committed, as the engine's connection and a fresh one of the pool see it. */
    public List<Long> uncommittedRowSeenBy(long caseId) {
        entities.persist(new WorkListEntry(ownEntry(caseId)));
        entities.flush();
        long byEngine = engine.getCommandExecutorTxRequired()
                .execute(command ->
                        rows(command.getDbSqlSession().getSqlSession().getConnection(), caseId));
        long byPool;
        try (Connection connection = dataSource.getConnection()) {
            byPool = rows(connection, caseId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        context.setRollbackOnly();
        return List.of(byEngine, byPool);
    }

    /** What the probe has left, so that nobody is offered work on a case that is none. */
    public void clear(long firstCaseId, long lastCaseId) {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).list().stream()
                .filter(instance -> isBetween(instance.getBusinessKey(), firstCaseId, lastCaseId))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of the test"));
        entities.createQuery("delete from WorkListEntry w where w.caseId between :first and :last")
                .setParameter("first", firstCaseId)
                .setParameter("last", lastCaseId)
                .executeUpdate();
    }

    private static boolean isBetween(String businessKey, long first, long last) {
        return businessKey != null
                && businessKey.matches("\\d+")
                && Long.parseLong(businessKey) >= first
                && Long.parseLong(businessKey) <= last;
    }

    public long processes(long caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .count();
    }

    /** The rows of the work list about this case: our own and the one the engine's listener keeps. */
    public List<String> workListOf(long caseId) {
        return entities.createQuery(
                        "select w.taskKey from WorkListEntry w where w.caseId = :caseId order by w.taskKey",
                        String.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    public void startTimer(long caseId, Instant dueAt) {
        Map<String, Object> variables = variables(caseId);
        variables.put("promiseDueAt", java.util.Date.from(dueAt));
        runtime.startProcessInstanceByKey("TimerProbe", Long.toString(caseId), variables);
    }

    public List<String> appliedMigrations() {
        return entities
                .createNativeQuery("select \"version\" from \"flyway_schema_history\" where \"version\" is not null")
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static long rows(Connection connection, long caseId) {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from work_item where case_id = ?")) {
            query.setLong(1, caseId);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewWorkItem ownEntry(long caseId) {
        return new NewWorkItem(
                "probe-" + caseId,
                caseId,
                "Probe_Own",
                "Written by the probe",
                "form:probe",
                Phase.IDENTIFICATION,
                0,
                "agent",
                null,
                null,
                null,
                null,
                Instant.parse("2026-03-02T13:00:00Z"),
                Instant.parse("2026-03-02T09:00:00Z"),
                null);
    }

    private static Map<String, Object> variables(long caseId) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseId", caseId);
        variables.put("owner", null);
        variables.put("team", "INTAKE");
        return variables;
    }

    /** A model of the tests, deployed where the models of a release are. */
    private static InputStream drawn(String process) {
        return Objects.requireNonNull(
                TransactionProbe.class.getClassLoader().getResourceAsStream("probe/" + process + ".bpmn"));
    }
}
