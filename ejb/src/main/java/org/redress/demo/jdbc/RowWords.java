package org.redress.demo.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row in words that are the same wherever the same has happened: without what the database or chance has numbered, and
 * with the numbers inside of texts taken out, which are ids and references.
 */
final class RowWords {
    private static final Pattern ID =
            Pattern.compile("id|.*_id|.*_number|number|reference|root_instance|.*token.*|.*hash.*|.*digest.*");
    private static final Pattern NUMBERED = Pattern.compile("RD-[0-9A-Z]+-[0-9A-Z]|\\b\\d+\\b");

    private final Map<String, Integer> columns = new TreeMap<>();

    RowWords(ResultSetMetaData table) throws SQLException {
        for (int column = 1; column <= table.getColumnCount(); column++) {
            String name = table.getColumnName(column).toLowerCase(Locale.ROOT);
            if (!ID.matcher(name).matches()) {
                columns.put(name, column);
            }
        }
    }

    String of(ResultSet row) throws SQLException {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            words.add(column.getKey() + "=" + word(row, column.getValue()));
        }
        return String.join("|", words);
    }

    /** Texts are read as texts once: Derby gives a long one away only once. */
    private static String word(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> text(row.getString(column));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "";
            default -> String.valueOf(row.getObject(column));
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : NUMBERED.matcher(text).replaceAll("#");
    }
}
