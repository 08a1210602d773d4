package org.redress.bench.inside;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;

/**
 * The tables in which a case has rows, ours and the engine's, and how a row belongs to its case; read off the schema, so a
 * table that comes later is found too.
 */
final class CaseTables {
    private final Map<String, Map<String, Integer>> columns = new TreeMap<>();
    private final Map<String, Set<String>> unique = new HashMap<>();
    /** Of a table, its columns that point at another and the table. */
    private final Map<String, Map<String, String>> parents = new HashMap<>();

    private CaseTables() {}

    static CaseTables read(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        CaseTables found = new CaseTables();
        try (ResultSet tables = data.getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(data, connection.getSchema(), tables.getString("TABLE_NAME"));
            }
        }
        return found;
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
                            .allMatch(parent ->
                                    parent.equals(table) || !owned.containsKey(parent) || ordered.containsKey(parent)))
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
                : "t." + column + " in (select p.id from " + parent + " p where " + condition.replace("t.", "p.") + ")";
    }

    private static Set<String> with(Set<String> tables, String table) {
        Set<String> more = new TreeSet<>(tables);
        more.add(table);
        return more;
    }

    private static @Nullable String ownerInEngine(String table, Map<String, Integer> has) {
        String instances = " in (select i.PROC_INST_ID_ from ACT_HI_PROCINST i where i.BUSINESS_KEY_ = b.template_key)";
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

    /** The columns of a table. */
    Set<String> columnsOf(String table) {
        return columns.getOrDefault(table, Map.of()).keySet();
    }

    /** Whether a column is of that type of {@link java.sql.Types}. */
    boolean isOf(int type, String table, String column) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(column, 0) == type;
    }

    /** Whether no two rows may have the same in that column. */
    boolean isUnique(String table, String column) {
        return unique.getOrDefault(table, Set.of()).contains(column);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
