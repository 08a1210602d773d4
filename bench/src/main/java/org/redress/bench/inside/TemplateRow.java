package org.redress.bench.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table, to be written again and again with some columns of its own. */
final class TemplateRow implements AutoCloseable {
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final PreparedStatement insert;

    TemplateRow(Connection connection, String table, String where) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where " + where);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no row of " + table + " where " + where);
            }
            ResultSetMetaData data = row.getMetaData();
            for (int column = 1; column <= data.getColumnCount(); column++) {
                columns.add(data.getColumnName(column).toLowerCase(Locale.ROOT));
                types.add(data.getColumnType(column));
                values.add(data.getColumnType(column) == Types.CLOB ? row.getString(column) : row.getObject(column));
            }
        }
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + "?, ".repeat(columns.size() - 1) + "?)");
    }

    void add(Map<String, Object> own) throws SQLException {
        for (int index = 0; index < columns.size(); index++) {
            Object value = own.getOrDefault(columns.get(index), values.get(index));
            if (value == null) {
                insert.setNull(index + 1, types.get(index));
            } else if (value instanceof String text) {
                insert.setString(index + 1, text);
            } else {
                insert.setObject(index + 1, value);
            }
        }
        insert.addBatch();
    }

    void write() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
