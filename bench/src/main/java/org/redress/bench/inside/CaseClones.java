package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintNumber;

/**
 * Copies cases by SQL: every row that a real case has in a table of ours or of the engine, with ids, reference and due
 * instant of its own; only the engine's history, nine tenths of all rows, is left out, since no inbox reads it. Which
 * tables belong to a case is read off the schema, so a table that comes later is copied too.
 */
@ApplicationScoped
class CaseClones {
    private static final int CLONES_AT_ONCE = 1_000;
    private static final int DAYS = 30;
    private static final long ID_STEP = 1_000_000;
    private static final long FIRST_NUMBER = 1_000_000_000;
    private static final int TAIL = 12;
    private static final Set<String> PEOPLE = Set.of("staff_id", "unit_id");
    private static final Set<String> CASE_VARIABLES = Set.of("caseId", "promiseId");
    private static final Set<String> SHIFTED = Set.of("work_item.due_at", "act_ru_task.due_date_");

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    private List<String> copies = List.of();

    /** Makes clones with these numbers, each of one of the cases in turn. */
    void make(List<Long> cases, int from, int until) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (copies.isEmpty()) {
                copies = lift(connection, statement, cases);
            }
            for (int first = from; first < until; first += CLONES_AT_ONCE) {
                plan(connection, cases, first, Math.min(until, first + CLONES_AT_ONCE));
                for (String copy : copies) {
                    statement.executeUpdate(copy);
                }
                statement.executeUpdate(
                        "insert into reference_number (given_number, given_at)"
                                + " select b.number_given, c.registered_at from bench_clone b join complaint c on c.id = b.template");
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
            if (Schema.isPostgresql(connection)) {
                statement.execute("analyze");
            }
        }
    }

    /** Puts the rows of the cases aside once, so that a copy reads them alone; gives the statements that copy. */
    private static List<String> lift(Connection connection, Statement statement, List<Long> cases) throws SQLException {
        statement.execute("create table bench_clone (template bigint not null, step bigint not null,"
                + " new_key varchar(20) not null, tail varchar(12) not null,"
                + " number_given bigint not null, reference varchar(30) not null, shift integer not null)");
        statement.execute("create table bench_template (template bigint not null, template_key varchar(20) not null)");
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_template values (?, ?)")) {
            for (long template : cases) {
                insert.setLong(1, template);
                insert.setString(2, Long.toString(template));
                insert.executeUpdate();
            }
        }
        Schema schema = Schema.read(connection);
        String tail = tail(connection, cases.get(0));
        List<String> copies = new ArrayList<>();
        for (Map.Entry<String, String> owned : schema.owned().entrySet()) {
            String table = owned.getKey();
            String aside = "bench_of_" + table;
            String rows = " as select t.*, b.template as bench_template from " + table + " t join bench_template b on ";
            statement.execute("create table " + aside + rows + "1 = 0 with no data");
            statement.execute("insert into " + aside + rows.substring(" as".length()) + owned.getValue());
            copies.add(schema.copy(table, aside, tail));
        }
        return copies;
    }

    private static void plan(Connection connection, List<Long> cases, int first, int until) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from bench_clone");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_clone values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int n = first; n < until; n++) {
                long template = cases.get(n % cases.size());
                insert.setLong(1, template);
                insert.setLong(2, n * ID_STEP);
                insert.setString(3, Long.toString(template + n * ID_STEP));
                insert.setString(4, "%012d".formatted(n));
                insert.setLong(5, FIRST_NUMBER + n);
                insert.setString(6, ComplaintNumber.of("RD", FIRST_NUMBER + n).text());
                insert.setInt(7, (int) (n * 7_919L % (DAYS * 86_400L)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The end of every id the engine gave since it started; it names the machine. Those of clones end otherwise. */
    private static String tail(Connection connection, long original) throws SQLException {
        try (PreparedStatement instances =
                connection.prepareStatement("select min(ID_) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?")) {
            instances.setString(1, Long.toString(original));
            try (ResultSet instance = instances.executeQuery()) {
                instance.next();
                String id = instance.getString(1);
                return id.substring(id.length() - TAIL);
            }
        }
    }

    /** The tables of a case and how they hang together. */
    private static final class Schema {
        private final Map<String, Map<String, Integer>> columns = new TreeMap<>();
        private final Map<String, Set<String>> unique = new HashMap<>();
        /** Of a table, its columns that point at another and the table. */
        private final Map<String, Map<String, String>> parents = new HashMap<>();

        static Schema read(Connection connection) throws SQLException {
            DatabaseMetaData data = connection.getMetaData();
            Schema schema = new Schema();
            try (ResultSet tables = data.getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
                while (tables.next()) {
                    schema.add(data, connection.getSchema(), tables.getString("TABLE_NAME"));
                }
            }
            return schema;
        }

        static boolean isPostgresql(Connection connection) throws SQLException {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }

        private void add(DatabaseMetaData data, String schema, String table) throws SQLException {
            String name = lower(table);
            Map<String, Integer> found = new TreeMap<>();
            try (ResultSet each = data.getColumns(null, schema, table, null)) {
                while (each.next()) {
                    found.put(lower(each.getString("COLUMN_NAME")), each.getInt("DATA_TYPE"));
                }
            }
            columns.put(name, found);
            Map<String, String> pointing = new HashMap<>();
            try (ResultSet each = data.getImportedKeys(null, schema, table)) {
                while (each.next()) {
                    pointing.put(lower(each.getString("FKCOLUMN_NAME")), lower(each.getString("PKTABLE_NAME")));
                }
            }
            parents.put(name, pointing);
            Map<String, List<String>> indexes = new HashMap<>();
            try (ResultSet each = data.getIndexInfo(null, schema, table, true, true)) {
                while (each.next()) {
                    String index = each.getString("INDEX_NAME");
                    if (index != null) {
                        indexes.computeIfAbsent(index, first -> new ArrayList<>())
                                .add(lower(each.getString("COLUMN_NAME")));
                    }
                }
            }
            unique.put(
                    name,
                    indexes.values().stream()
                            .filter(of -> of.size() == 1)
                            .map(of -> of.get(0))
                            .collect(Collectors.toSet()));
        }

        /** The tables that have rows of a case, parents first, and how a row belongs to it. */
        Map<String, String> owned() {
            Map<String, String> owned = new TreeMap<>();
            columns.keySet().forEach(table -> {
                String condition = owner(table, Set.of());
                if (condition != null) {
                    owned.put(table, condition);
                }
            });
            Map<String, String> ordered = new LinkedHashMap<>();
            while (ordered.size() < owned.size()) {
                List<String> ready = owned.keySet().stream()
                        .filter(table -> !ordered.containsKey(table))
                        .filter(table -> parents.getOrDefault(table, Map.of()).values().stream()
                                .allMatch(parent -> parent.equals(table)
                                        || !owned.containsKey(parent)
                                        || ordered.containsKey(parent)))
                        .toList();
                if (ready.isEmpty()) {
                    throw new IllegalStateException("tables that need each other: " + owned.keySet());
                }
                ready.forEach(table -> ordered.put(table, owned.get(table)));
            }
            return ordered;
        }

        /** How a row of that table belongs to the case of a clone; null when it belongs to none. */
        private @Nullable String owner(String table, Set<String> below) {
            Map<String, Integer> has = columns.getOrDefault(table, Map.of());
            if (table.startsWith("act_")) {
                return table.startsWith("act_ru_") ? ownerInEngine(table, has) : null;
            }
            if (table.equals("complaint")) {
                return "t.id = b.template";
            }
            if (table.equals("customer")) {
                return "t.id = (select c.customer_id from complaint c where c.id = b.template)";
            }
            if (has.containsKey("case_id")) {
                return table.startsWith("import") ? null : "t.case_id = b.template";
            }
            return parents.getOrDefault(table, Map.of()).entrySet().stream()
                    .filter(pointing -> !below.contains(pointing.getValue())
                            && !pointing.getValue().equals(table))
                    .map(pointing -> through(pointing.getKey(), pointing.getValue(), with(below, table)))
                    .filter(condition -> condition != null)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String through(String column, String parent, Set<String> below) {
            String condition = parent.matches("complaint|customer") ? null : owner(parent, below);
            return condition == null
                    ? null
                    : "t." + column + " in (select p.id from " + parent + " p where " + condition.replace("t.", "p.")
                            + ")";
        }

        private static Set<String> with(Set<String> tables, String table) {
            Set<String> more = new TreeSet<>(tables);
            more.add(table);
            return more;
        }

        private static @Nullable String ownerInEngine(String table, Map<String, Integer> has) {
            String instances =
                    " in (select i.PROC_INST_ID_ from ACT_HI_PROCINST i where i.BUSINESS_KEY_ = b.template_key)";
            for (String column : List.of("proc_inst_id_", "process_instance_id_")) {
                if (has.containsKey(column)) {
                    return "t." + column + instances;
                }
            }
            if (table.equals("act_ru_identitylink")) {
                return "t.TASK_ID_ in (select h.ID_ from ACT_HI_TASKINST h where h.PROC_INST_ID_" + instances + ")";
            }
            return null;
        }

        /** The statement that copies the rows put aside, once for each clone of the plan. */
        String copy(String table, String aside, String tail) {
            List<String> names =
                    List.copyOf(columns.getOrDefault(table, Map.of()).keySet());
            String values = names.stream().map(name -> value(table, name, tail)).collect(Collectors.joining(", "));
            return "insert into " + table + " (" + String.join(", ", names) + ") select " + values + " from " + aside
                    + " t join bench_clone b on b.template = t.bench_template";
        }

        private String value(String table, String column, String tail) {
            String old = "t." + column;
            boolean engine = table.startsWith("act_");
            boolean text = columns.getOrDefault(table, Map.of()).getOrDefault(column, 0) == Types.VARCHAR;
            if (SHIFTED.contains(table + "." + column)) {
                return shifted(table, old);
            }
            if (column.equals("business_key_")) {
                return "b.new_key";
            }
            if (table.equals("act_ru_variable")) {
                if (column.equals("long_")) {
                    return "case when t.name_ in (" + caseVariables() + ") then t.long_ + b.step else t.long_ end";
                }
                if (column.equals("text_")) {
                    return "case when t.name_ in (" + caseVariables() + ") then " + textOf("t.long_ + b.step")
                            + " else t.text_ end";
                }
            }
            if (engine) {
                return text && !column.matches(".*def.*|deployment_id_|dec_req.*") ? renamed(old, tail) : old;
            }
            if (table.equals("complaint") && column.equals("reference")) {
                return "b.reference";
            }
            if (!text) {
                return isId(table, column) ? old + " + b.step" : old;
            }
            boolean unlike = unique.getOrDefault(table, Set.of()).contains(column) && !column.equals("work_item_id");
            return unlike ? old + " || b.tail" : renamed(old, tail);
        }

        private boolean isId(String table, String column) {
            int type = columns.getOrDefault(table, Map.of()).getOrDefault(column, 0);
            return type == Types.BIGINT && column.matches("id|.*_id") && !PEOPLE.contains(column);
        }

        private static String shifted(String table, String old) {
            String later = "{fn timestampadd(SQL_TSI_SECOND, b.shift, " + old + ")}";
            return table.equals("work_item")
                    ? "case when exists (select 1 from ACT_RU_TASK k where k.ID_ = t.work_item_id and k.DUE_DATE_ is"
                            + " not null) then " + later + " else " + old + " end"
                    : later;
        }

        private static String renamed(String old, String tail) {
            return "case when " + old + " like '%" + tail + "' then substr(" + old + ", 1, length(" + old
                    + ") - 12) || b.tail else " + old + " end";
        }

        private static String textOf(String number) {
            return "trim(cast(cast(" + number + " as char(20)) as varchar(20)))";
        }

        private static String caseVariables() {
            return CASE_VARIABLES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        }

        private static String lower(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
