package org.redress.process.derby;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerbyScriptsTest {

    @Test
    void createsTheEnginesTablesInAnEmptyDatabase() throws SQLException {
        try (Connection connection = InMemoryDerby.fresh().getConnection()) {
            assertThat(warningsOf(connection, DerbyScripts.createStatements())).isEmpty();

            assertThat(engineTables(connection)).hasSize(49);
        }
    }

    @Test
    void removesEverythingItCreated() throws SQLException {
        try (Connection connection = InMemoryDerby.fresh().getConnection()) {
            warningsOf(connection, DerbyScripts.createStatements());

            warningsOf(connection, DerbyScripts.dropStatements());

            assertThat(engineTables(connection)).isEmpty();
            assertThat(functions(connection)).isEmpty();
        }
    }

    @Test
    void keepsNothingOfTheH2Dialect() {
        assertThat(DerbyScripts.createStatements())
                .noneMatch(statement -> statement.contains(" bit,") || statement.contains(" long,"))
                .noneMatch(statement -> statement.contains("longvarbinary"));
    }

    @Test
    void theFunctionsCountBitsAndQuarters() throws SQLException {
        try (Connection connection = InMemoryDerby.fresh().getConnection();
                Statement statement = connection.createStatement()) {
            warningsOf(connection, DerbyScripts.createStatements("engine"));

            try (ResultSet row = statement.executeQuery(
                    "values (BITAND(6, 3), BITAND(cast(null as integer), 1), QUARTER(timestamp('2026-11-22 10:00:00')),"
                            + " QUARTER(timestamp('2026-03-31 10:00:00')))")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(2);
                assertThat(row.getObject(2)).isNull();
                assertThat(row.getInt(3)).isEqualTo(4);
                assertThat(row.getInt(4)).isEqualTo(1);
            }
        }
    }

    private static List<String> warningsOf(Connection connection, List<String> statements) throws SQLException {
        List<String> warnings = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
                for (SQLWarning warning = statement.getWarnings();
                        warning != null;
                        warning = warning.getNextWarning()) {
                    warnings.add(sql + ": " + warning.getMessage());
                }
            }
        }
        return warnings;
    }

    private static List<String> engineTables(Connection connection) throws SQLException {
        return names(connection, "select TABLENAME from SYS.SYSTABLES where TABLENAME like 'ACT\\_%' escape '\\'");
    }

    private static List<String> functions(Connection connection) throws SQLException {
        return names(connection, "select ALIAS from SYS.SYSALIASES where ALIAS in ('BITAND', 'QUARTER')");
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
