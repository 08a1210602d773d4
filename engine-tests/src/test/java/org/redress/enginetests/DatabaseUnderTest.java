package org.redress.enginetests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;

/** The one database all engines of this virtual machine share, as the engine's tests expect it. */
final class DatabaseUnderTest {

    private static final int CONNECTIONS = 50;
    private static final DataSource SHARED = open();

    private DatabaseUnderTest() {}

    static DataSource shared() {
        return SHARED;
    }

    private static DataSource open() {
        return System.getProperty("redress.db").equals("derby") ? derby() : postgresql();
    }

    private static DataSource derby() {
        DerbyDialect.register();
        DerbyScripts.COMPONENTS.forEach(component -> {
            write("create", component, DerbyScripts.createStatements(component));
            write("drop", component, DerbyScripts.dropStatements(component));
        });
        return DerbyErrorTranslation.wrap(pool(new PooledDataSource(
                "org.apache.derby.jdbc.EmbeddedDriver", "jdbc:derby:memory:engine;create=true", "sa", "sa")));
    }

    private static DataSource postgresql() {
        String url = System.getenv("REDRESS_TEST_PG_URL");
        String user = System.getenv("REDRESS_TEST_PG_USER");
        String password = System.getenv("REDRESS_TEST_PG_PASSWORD");
        if (url == null) {
            throw new IllegalStateException("Set REDRESS_TEST_PG_URL, REDRESS_TEST_PG_USER and REDRESS_TEST_PG_PASSWORD"
                    + " to a database that may be used up.");
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists engine_tests cascade");
            refuseOtherEngines(statement, url);
            statement.execute("create schema engine_tests");
        } catch (SQLException e) {
            throw new IllegalStateException("No empty schema on " + url, e);
        }
        String separator = url.contains("?") ? "&" : "?";
        return pool(new PooledDataSource(
                "org.postgresql.Driver", url + separator + "currentSchema=engine_tests", user, password));
    }

    /** An engine takes tables of another schema for its own and then makes none. */
    private static void refuseOtherEngines(Statement statement, String url) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select schemaname from pg_tables where tablename = 'act_ge_property'")) {
            if (row.next()) {
                throw new IllegalStateException("There are tables of an engine in the schema " + row.getString(1)
                        + " of " + url + ": use a database of its own for the engine's tests.");
            }
        }
    }

    private static PooledDataSource pool(PooledDataSource pool) {
        pool.setPoolMaximumActiveConnections(CONNECTIONS);
        pool.setPoolMaximumIdleConnections(CONNECTIONS);
        return pool;
    }

    /** The engine looks its scripts up by name on the class path. */
    private static void write(String operation, String component, List<String> statements) {
        Path folder = Path.of(System.getProperty("redress.scripts"), "org/camunda/bpm/engine/db", operation);
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("activiti.derby." + operation + "." + component + ".sql"),
                    String.join(";\n", statements) + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException("No script in " + folder, e);
        }
    }
}
