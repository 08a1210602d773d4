package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.redress.complaint.domain.HarmFacts;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;

/**
 * Copies the history of a few real cases, ended ones and ones at every step of the way, by SQL: the ways they took, what was
 * decided, and by which rules, over 120 days. Only what figures read is copied, and the cases themselves are not.
 */
@ApplicationScoped
class FiguresFillErrand implements Errand {
    private static final int STEPS = 13;
    private static final int ENDED = 12;
    private static final long DAYS = 120;
    private static final long ID_STEP = 1_000_000;

    /** Each with the columns that name a row or a process, which are made new ones. */
    private static final Map<String, List<String>> COPIED = Map.of(
            "ACT_HI_PROCINST", List.of("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_"),
            "ACT_HI_ACTINST", List.of("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_", "EXECUTION_ID_"),
            "ACT_HI_DECINST", List.of("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_"),
            "ACT_HI_DEC_OUT", List.of("ID_", "DEC_INST_ID_", "ROOT_PROC_INST_ID_"));

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Inject
    Desk desk;

    @Inject
    CurrentActor currentActor;

    @Override
    public String name() {
        return "figures-fill";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws Exception {
        int cases = Integer.parseInt(options.getOrDefault("cases", "20000"));
        Actor supervisor = desk.person("marlene");
        currentActor.is(desk.person("lerato"));
        for (int i = 0; i < ENDED; i++) {
            desk.live(supervisor, new Meter());
        }
        for (int steps = 0; steps < STEPS; steps++) {
            desk.open(supervisor, steps, true, HarmFacts.none());
        }
        try (Connection connection = dataSource.getConnection()) {
            copy(connection, cases / (ENDED + STEPS) - 1);
            say.accept(String.format(
                    Locale.ROOT,
                    "%d stays, %d decisions of the engine, %d of our own",
                    count(connection, "ACT_HI_ACTINST"),
                    count(connection, "ACT_HI_DECINST"),
                    count(connection, "rule_hit")));
        }
    }

    private static void copy(Connection connection, int copies) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : COPIED.entrySet()) {
            statements.add(copyOf(connection, table.getKey(), table.getValue()));
        }
        String ours =
                "insert into rule_hit (id, release_number, decision, rule_id, case_id, hit_at) select h.id + #ids,"
                        + " h.release_number, h.decision, h.rule_id, h.case_id + #ids, " + earlier("h.hit_at")
                        + " from rule_hit h where h.id < " + ID_STEP;
        statements.add(ours);
        try (Statement statement = connection.createStatement()) {
            for (int n = 1; n <= copies; n++) {
                for (String sql : statements) {
                    statement.executeUpdate(sql.replace("#tail", "-" + n)
                            .replace("#ids", Long.toString(n * ID_STEP))
                            .replace("#minutes", Long.toString(n * 7_919L % (DAYS * 24 * 60))));
                }
            }
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("analyze");
            }
        }
    }

    /** Copies the rows that the engine wrote: those of clones have a dash and a number behind their id. */
    private static String copyOf(Connection connection, String table, List<String> names) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                String column = none.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT);
                columns.add(column);
                values.add(value(column, none.getMetaData().getColumnType(i), names));
            }
        }
        String key = table.equals("ACT_HI_PROCINST") ? "t.BUSINESS_KEY_ is not null and " : "";
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " t where " + key + "length(t.ID_) = 36";
    }

    private static String value(String column, int type, List<String> names) {
        if (names.contains(column)) {
            return "t." + column + " || '#tail'";
        }
        if (column.equals("BUSINESS_KEY_")) {
            return "trim(cast(cast(t.BUSINESS_KEY_ as bigint) + #ids as char(20)))";
        }
        return type == Types.TIMESTAMP ? earlier("t." + column) : "t." + column;
    }

    private static String earlier(String column) {
        return "{fn timestampadd(SQL_TSI_MINUTE, -#minutes, " + column + ")}";
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
