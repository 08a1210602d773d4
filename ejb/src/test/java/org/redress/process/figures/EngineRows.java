package org.redress.process.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.redress.process.derby.DerbyScripts;
import org.redress.testing.TestDatabase;

/** The engine's own tables in a database of repository tests, and rows in them without an engine that writes them. */
final class EngineRows {
    private static final List<String> FILLED = List.of(
            "ACT_RU_INCIDENT",
            "ACT_RU_TASK",
            "ACT_RU_EXECUTION",
            "ACT_RE_PROCDEF",
            "ACT_HI_ACTINST",
            "ACT_HI_PROCINST",
            "ACT_HI_DEC_OUT",
            "ACT_HI_DECINST",
            "ACT_RE_DECISION_DEF");

    private final DataSource dataSource;
    private int ids;

    /** Makes the tables where they are not there yet, and empties them. */
    EngineRows(TestDatabase database) {
        dataSource = database.dataSource();
        if (!isThere()) {
            (isDerby() ? DerbyScripts.createStatements().stream() : postgresql()).forEach(this::execute);
        }
        FILLED.forEach(table -> execute("delete from " + table));
    }

    /** A process, or a table, of a deployment. */
    void definition(String table, String id, String key, String deployment) {
        execute(
                "insert into " + table + " (ID_, KEY_, VERSION_, DEPLOYMENT_ID_) values (?, ?, 1, ?)",
                id,
                key,
                deployment);
    }

    /** A process that runs, or ran, for a case. */
    void instance(String id, @Nullable String caseId, String definition) {
        execute(
                "insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, START_TIME_) values (?, ?, ?, ?, ?)",
                id,
                id,
                caseId,
                definition,
                Instant.EPOCH);
        execute(
                "insert into ACT_RU_EXECUTION (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_) values (?, ?, ?, ?)",
                id,
                id,
                caseId,
                definition);
    }

    /** A stay at a step; {@code until} is null while it goes on. */
    void stay(
            String instance,
            String definition,
            String element,
            String type,
            Instant from,
            @Nullable Instant until,
            int state) {
        execute(
                "insert into ACT_HI_ACTINST (ID_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, ACT_NAME_, ACT_TYPE_,"
                        + " START_TIME_, END_TIME_, ACT_INST_STATE_) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id(),
                definition,
                instance,
                instance,
                element,
                "The " + element,
                type,
                from,
                until,
                state);
    }

    /** A step that failed for good; {@code cause} is the id of the incident below it, or its own. */
    void incident(String id, String cause, String instance, String definition, String element, Instant since) {
        execute(
                "insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_, EXECUTION_ID_, ACTIVITY_ID_,"
                        + " PROC_INST_ID_, PROC_DEF_ID_, ROOT_CAUSE_INCIDENT_ID_) values (?, 1, ?, 'failedJob', ?, ?, ?, ?, ?)",
                id,
                since,
                instance,
                element,
                instance,
                definition,
                cause);
    }

    /** A task that is open, and where it stands in the work list. */
    void task(String instance, String definition, long caseId, Instant orderAt, boolean waiting) {
        String task = id();
        execute(
                "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_) values (?, 1, ?, ?, ?)",
                task,
                instance,
                instance,
                definition);
        execute(
                "insert into work_item (work_item_id, case_id, task_key, title, form_key, phase, step, candidate, due_at, created_at,"
                        + " version, order_at, waiting) values (?, ?, 'Task', 'Task', 'form:x', 'CLOSURE', 1, 'agent', ?, ?, 0, ?, ?)",
                task,
                caseId,
                orderAt,
                orderAt,
                orderAt,
                waiting);
    }

    /** A rule of a table that decided something, with as many answers. */
    void decided(String instance, String decision, String definition, Instant at, String rule, int answers) {
        String decided = id();
        execute(
                "insert into ACT_HI_DECINST (ID_, DEC_DEF_ID_, DEC_DEF_KEY_, PROC_INST_ID_, EVAL_TIME_) values (?, ?, ?, ?, ?)",
                decided,
                definition,
                decision,
                instance,
                at);
        for (int answer = 0; answer < answers; answer++) {
            execute("insert into ACT_HI_DEC_OUT (ID_, DEC_INST_ID_, RULE_ID_) values (?, ?, ?)", id(), decided, rule);
        }
    }

    /** A case that only its readers and managers may see. */
    void restricted(long caseId) {
        execute(
                "insert into case_visibility (case_id, reason, restricted_by, restricted_at, version) values (?, 'why', 'who', ?, 0)",
                caseId,
                Instant.EPOCH);
    }

    void execute(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value == null) {
                    statement.setNull(i + 1, statement.getParameterMetaData().getParameterType(i + 1));
                } else {
                    statement.setObject(i + 1, value instanceof Instant moment ? Timestamp.from(moment) : value);
                }
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String id() {
        return "id-" + ids++;
    }

    private boolean isThere() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from ACT_HI_ACTINST").close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private boolean isDerby() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> postgresql() {
        return DerbyScripts.COMPONENTS.stream().flatMap(component -> {
            String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + component + ".sql";
            try (InputStream in = ProcessEngine.class.getResourceAsStream(name)) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Arrays.stream(script.replaceAll("--[^\\n]*", "").split(";"))
                        .map(String::strip)
                        .filter(statement -> !statement.isEmpty());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
