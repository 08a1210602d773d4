package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The databases, as a server is told of them and as they are asked from outside. */
enum Database {
    DERBY {
        @Override
        Map<String, String> environment() {
            return Map.of("REDRESS_DB_KIND", "derby");
        }

        @Override
        void empty() {
            // Lies in the data directory, which is new.
        }

        @Override
        Connection open(Path directory) throws SQLException {
            return DriverManager.getConnection("jdbc:derby:" + directory.resolve("redress"), "redress", "redress");
        }

        @Override
        Path leftBehind(Path directory, Path copy) throws IOException {
            Files.createDirectories(copy);
            try (Stream<Path> all = Files.walk(directory.resolve("redress"))) {
                for (Path each : List.copyOf(all.toList())) {
                    Path target = copy.resolve(directory.relativize(each).toString());
                    if (Files.isDirectory(each)) {
                        Files.createDirectories(target);
                    } else if (!each.getFileName().toString().endsWith(".lck")) {
                        Files.copy(each, target);
                    }
                }
            }
            return copy;
        }

        @Override
        void forget(Path left) throws SQLException, IOException {
            try {
                DriverManager.getConnection(
                        "jdbc:derby:" + left.resolve("redress") + ";shutdown=true", "redress", "redress");
            } catch (SQLException e) {
                if (!"08006".equals(e.getSQLState())) {
                    throw e;
                }
            }
            try (Stream<Path> all = Files.walk(left)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }

        @Override
        String bareEngine() {
            return """
                    <dataSource id="bareEngine" jndiName="jdbc/bareEngine" jdbcDriverRef="derbyDriver" transactional="false"
                                type="javax.sql.ConnectionPoolDataSource" isolationLevel="TRANSACTION_READ_COMMITTED">
                      <connectionManager maxPoolSize="40"/>
                      <properties.derby.embedded databaseName="${redress.db.name}" user="bare" password="bare"/>
                    </dataSource>""";
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> environment() {
            return Map.of(
                    "REDRESS_DB_KIND", "postgresql",
                    "REDRESS_DB_URL", in(SCHEMA),
                    "REDRESS_DB_USER", setting("REDRESS_DB_USER", "redress"),
                    "REDRESS_DB_PASSWORD", setting("REDRESS_DB_PASSWORD", "redress"));
        }

        @Override
        void empty() throws SQLException {
            try (Connection connection = open(Path.of("."));
                    Statement statement = connection.createStatement()) {
                for (String schema : new String[] {SCHEMA, BARE}) {
                    statement.execute("drop schema if exists " + schema + " cascade");
                    statement.execute("create schema " + schema);
                }
            }
        }

        @Override
        Connection open(Path directory) throws SQLException {
            return DriverManager.getConnection(
                    in(SCHEMA), setting("REDRESS_DB_USER", "redress"), setting("REDRESS_DB_PASSWORD", "redress"));
        }

        /** The server's sessions end a moment after the server; until then they may still commit. */
        @Override
        Path leftBehind(Path directory, Path copy) throws SQLException, InterruptedException {
            try (Connection connection = open(directory)) {
                for (int i = 0; i < 300 && othersIn(connection); i++) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
            return directory;
        }

        private boolean othersIn(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()")) {
                row.next();
                return row.getInt(1) > 0;
            }
        }

        @Override
        void forget(Path left) {
            // Nothing was copied.
        }

        @Override
        String bareEngine() {
            return """
                    <dataSource id="bareEngine" jndiName="jdbc/bareEngine" jdbcDriverRef="postgresqlDriver"
                                transactional="false" type="javax.sql.ConnectionPoolDataSource"
                                isolationLevel="TRANSACTION_READ_COMMITTED">
                      <connectionManager maxPoolSize="40"/>
                      <properties.postgresql URL="%s" user="${redress.db.user}" password="${redress.db.password}"/>
                    </dataSource>""".formatted(in(BARE).replace("&", "&amp;"));
        }
    };

    private static final String SCHEMA = "redress_bench";
    private static final String BARE = "redress_bench_bare";

    /** What the server's environment says of it. */
    abstract Map<String, String> environment();

    /** What to say to the product to find it again, without passwords. */
    String environmentToStart() {
        StringBuilder said = new StringBuilder();
        new TreeMap<>(environment()).forEach((name, value) -> {
            if (!name.endsWith("PASSWORD")) {
                said.append(' ').append(name).append("='").append(value).append('\'');
            }
        });
        return said.toString();
    }

    /** Makes place for a new installation. */
    abstract void empty() throws SQLException;

    /** A connection from outside; on Derby only while no server has the directory open. */
    abstract Connection open(Path directory) throws SQLException;

    /** What a killed server left behind, where it can be looked at before the server comes back. */
    abstract Path leftBehind(Path directory, Path copy) throws Exception;

    /** Nobody looks at it any more. */
    abstract void forget(Path left) throws Exception;

    /** The data source of an engine without anything around it, on the same database, in tables of its own. */
    abstract String bareEngine();

    /** Its product and version. */
    String version(Path directory) throws SQLException {
        try (Connection connection = open(directory)) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String in(String schema) {
        String url = setting("REDRESS_DB_URL", "jdbc:postgresql://localhost:5432/redress_bench");
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
