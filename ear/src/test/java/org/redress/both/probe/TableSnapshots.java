package org.redress.both.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.redress.search.schedule.IndexTimer;

/** What stands in every table of the database, ours and the engine's: how many rows, and a sum over their content. */
@Stateless
public class TableSnapshots {
    private static final String MOST_WRITTEN = "AUDIT_ENTRY";
    private static final int BEGINNING = 500;

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Inject
    IndexTimer index;

    /**
     * By table, like {@code 3 rows, content 1f00aa}. No table is left out. The index reads what has changed before: it puts a
     * place to each change, and would do so at any moment.
     */
    public SortedMap<String, String> take() {
        index.follow();
        SortedMap<String, String> tables = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables(connection)) {
                tables.put(table, content(connection, table));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether any table is not as it was. It looks until it finds one, where most doors write first, and so reads a
     * fraction of what {@link #take} does.
     */
    public boolean differFrom(Map<String, String> before) {
        index.follow();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : mostWrittenFirst(tables(connection))) {
                if (!content(connection, table).equals(before.get(table))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> mostWrittenFirst(List<String> tables) {
        return tables.stream()
                .sorted(Comparator.comparing(table -> !table.equalsIgnoreCase(MOST_WRITTEN)))
                .toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** The sum does not depend on the order of the rows. */
    private static String content(Connection connection, String table) throws SQLException {
        long count = 0;
        long sum = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select * from \"" + table + "\"")) {
            int[] types = types(rows.getMetaData());
            while (rows.next()) {
                count++;
                sum += content(rows, types);
            }
        }
        return count + " rows, content " + Long.toHexString(sum);
    }

    /** The kind of each column; asked once, since a driver makes the answer anew each time. */
    private static int[] types(ResultSetMetaData columns) throws SQLException {
        int[] types = new int[columns.getColumnCount()];
        for (int column = 0; column < types.length; column++) {
            types[column] = columns.getColumnType(column + 1);
        }
        return types;
    }

    /** Of what is large, like the text of a model, the length and the beginning: whoever changes more changes its row. */
    private static byte[] value(ResultSet row, int column, int type) throws SQLException {
        switch (type) {
            case Types.BLOB -> {
                Blob large = row.getBlob(column);
                return large == null ? null : bytes(large.length() + Arrays.toString(large.getBytes(1, BEGINNING)));
            }
            case Types.CLOB -> {
                Clob large = row.getClob(column);
                return large == null ? null : bytes(large.length() + large.getSubString(1, BEGINNING));
            }
            case Types.BINARY, Types.VARBINARY -> {
                return row.getBytes(column);
            }
            default -> {
                return bytes(row.getString(column));
            }
        }
    }

    private static long content(ResultSet row, int[] types) throws SQLException {
        CRC32 sum = new CRC32();
        for (int column = 1; column <= types.length; column++) {
            byte[] value = value(row, column, types[column - 1]);
            sum.update(value == null ? 0 : 1);
            sum.update(value == null ? new byte[0] : value);
            sum.update(column);
        }
        return sum.getValue();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
