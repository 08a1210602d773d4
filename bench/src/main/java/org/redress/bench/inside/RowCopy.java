package org.redress.bench.inside;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement that copies the rows of a table: each with ids, reference and due instant of its own. It reads the rows put
 * aside ({@code t}) and the plan of the clones ({@code b}).
 */
final class RowCopy {
    private static final Set<String> PEOPLE = Set.of("staff_id", "unit_id");
    private static final Set<String> CASE_VARIABLES = Set.of("caseId", "promiseId");
    private static final Set<String> SHIFTED = Set.of(
            "work_item.due_at",
            "work_item.order_at",
            "work_item.case_due_at",
            "watched_clock.due_at",
            "act_ru_task.due_date_");

    private final CaseTables tables;
    private final String tail;

    /** With the end of every id that the engine gave to the originals. */
    RowCopy(CaseTables tables, String tail) {
        this.tables = tables;
        this.tail = tail;
    }

    /** Copies the rows put aside, once for each clone of the plan. */
    String of(String table, String aside) {
        List<String> names = List.copyOf(tables.columnsOf(table));
        String values = names.stream().map(name -> value(table, name)).collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", names) + ") select " + values + " from " + aside
                + " t join bench_clone b on b.template = t.bench_template";
    }

    private String value(String table, String column) {
        String old = "t." + column;
        boolean engine = table.startsWith("act_");
        boolean text = tables.isOf(Types.VARCHAR, table, column);
        if (SHIFTED.contains(table + "." + column)) {
            return shifted(table, column, old);
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
            return text && !column.matches(".*def.*|deployment_id_|dec_req.*") ? renamed(old) : old;
        }
        if (table.equals("complaint") && column.equals("reference")) {
            return "b.reference";
        }
        if (!text) {
            return isId(table, column) ? old + " + b.step" : old;
        }
        boolean unlike = tables.isUnique(table, column) && !column.equals("work_item_id");
        return unlike ? old + " || b.tail" : renamed(old);
    }

    private boolean isId(String table, String column) {
        return tables.isOf(Types.BIGINT, table, column) && column.matches("id|.*_id") && !PEOPLE.contains(column);
    }

    private static String shifted(String table, String column, String old) {
        String later = "{fn timestampadd(SQL_TSI_SECOND, b.shift, " + old + ")}";
        return table.equals("work_item") && !column.equals("case_due_at")
                ? "case when exists (select 1 from ACT_RU_TASK k where k.ID_ = t.work_item_id and k.DUE_DATE_ is"
                        + " not null) then " + later + " else " + old + " end"
                : later;
    }

    private String renamed(String old) {
        return "case when " + old + " like '%" + tail + "' then substr(" + old + ", 1, length(" + old
                + ") - 12) || b.tail else " + old + " end";
    }

    private static String textOf(String number) {
        return "trim(cast(cast(" + number + " as char(20)) as varchar(20)))";
    }

    private static String caseVariables() {
        return CASE_VARIABLES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
