package org.redress.demo.jdbc;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.redress.demo.domain.LivedCases;

/** Reads all business tables there are, so that a new one is not forgotten. */
@ApplicationScoped
public class JdbcLivedCases implements LivedCases {
    /** What is not about cases, or is random by design, or about who looked, or follows by itself a moment later. */
    private static final Set<String> LEFT_OUT = Set.of(
            "account",
            "account_role",
            "api_token",
            "api_token_scope",
            "audit_entry",
            "case_counter",
            "model_release",
            "moved_clock",
            "reference_number",
            "search_change",
            "search_feed");

    private static final int DIGITS_SHOWN = 16;

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Override
    public boolean isAny() {
        try (Connection connection = dataSource.getConnection();
                Statement query = connection.createStatement();
                ResultSet first = query.executeQuery("select count(*) from complaint")) {
            return first.next() && first.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the complaints cannot be counted", e);
        }
    }

    @Override
    public String digest() {
        try (Connection connection = dataSource.getConnection()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : tables(connection)) {
                for (String row : rows(connection, table)) {
                    digest.update((table + ":" + row + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS_SHOWN);
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the digest cannot be computed", e);
        }
    }

    /** The names as the database writes them, in the order of their letters. */
    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (isOfBusiness(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isOfBusiness(String table) {
        return !table.startsWith("act_") && !table.startsWith("flyway") && !LEFT_OUT.contains(table);
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select * from \"" + table + "\"")) {
            RowWords words = new RowWords(row.getMetaData());
            while (row.next()) {
                rows.add(words.of(row));
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
