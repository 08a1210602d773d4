package org.redress.process.smoke;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;
import org.redress.process.derby.InMemoryDerby;
import org.redress.testing.PostgreSqlPool;

/** The databases the engine must work on, each with one engine for all tests of this virtual machine. */
enum EngineDatabase {
    DERBY {
        @Override
        boolean isThere() {
            return true;
        }

        @Override
        DataSource withTables() throws SQLException {
            DerbyDialect.register();
            DataSource derby = InMemoryDerby.fresh();
            execute(derby, DerbyScripts.createStatements());
            return DerbyErrorTranslation.wrap(derby);
        }
    },
    POSTGRESQL {
        @Override
        boolean isThere() {
            return System.getenv("REDRESS_TEST_PG_URL") != null;
        }

        @Override
        DataSource withTables() throws SQLException {
            String url = System.getenv("REDRESS_TEST_PG_URL");
            String user = System.getenv("REDRESS_TEST_PG_USER");
            String password = System.getenv("REDRESS_TEST_PG_PASSWORD");
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url);
            postgres.setUser(user);
            postgres.setPassword(password);
            String schema = "engine_smoke_" + System.getProperty("redress.test.process", "alone");
            execute(postgres, List.of("drop schema if exists " + schema + " cascade", "create schema " + schema));
            DataSource pool = PostgreSqlPool.of(url, user, password, schema);
            execute(pool, postgresStatements());
            return pool;
        }
    };

    static final String WHY_SKIPPED = "Not run on PostgreSQL: set REDRESS_TEST_PG_URL, REDRESS_TEST_PG_USER and"
            + " REDRESS_TEST_PG_PASSWORD to a database to run it there too.";

    private ProcessEngine engine;

    abstract boolean isThere();

    abstract DataSource withTables() throws SQLException;

    ProcessEngine engine() {
        if (engine == null) {
            engine = build();
        }
        return engine;
    }

    private ProcessEngine build() {
        try {
            StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
            configuration.setDataSource(withTables());
            configuration.setProcessEngineName(name());
            configuration.setDatabaseSchemaUpdate("false");
            configuration.setHistory("full");
            configuration.setJobExecutorActivate(false);
            configuration.setMetricsEnabled(true);
            configuration.setDefaultNumberOfRetries(2);
            configuration.setBeans(Map.of(
                    "recorder", TestDelegates.RECORDER,
                    "failing", TestDelegates.FAILING,
                    "refusing", TestDelegates.REFUSING,
                    "listening", TestDelegates.LISTENING));
            return configuration.buildProcessEngine();
        } catch (SQLException e) {
            throw new IllegalStateException("No engine on " + this, e);
        }
    }

    private static List<String> postgresStatements() {
        List<String> statements = new ArrayList<>();
        for (String component : DerbyScripts.COMPONENTS) {
            String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + component + ".sql";
            try (InputStream in = ProcessEngine.class.getResourceAsStream(name)) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Arrays.stream(script.replaceAll("--[^\\n]*", "").split(";"))
                        .map(String::strip)
                        .filter(statement -> !statement.isEmpty())
                        .forEach(statements::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return statements;
    }

    private static void execute(DataSource dataSource, List<String> statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
