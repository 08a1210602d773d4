package org.redress.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with the product's own schema (all SQL migrations; not the engine's tables) and all its entities, as a
 * repository test sees it.
 */
public final class TestDatabase implements AutoCloseable {
    private final DataSource dataSource;
    private final EntityManagerFactory entityManagers;
    private final List<String> tables;
    private final Runnable dropping;

    private TestDatabase(DataSource dataSource, Map<String, String> placeholders, Runnable dropping) {
        this.dataSource = dataSource;
        this.dropping = dropping;
        migrate(dataSource, placeholders);
        tables = tables(dataSource);
        entityManagers = entityManagers(dataSource);
    }

    /** One of its own, as the migrations leave it; the caller closes it. */
    public static TestDatabase onDerby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:redress-" + UUID.randomUUID());
        derby.setUser("redress");
        derby.setPassword("redress");
        derby.setCreateDatabase("create");
        return new TestDatabase(derby, Map.of("clob", "clob", "blob", "blob"), () -> dropDerby(derby));
    }

    static TestDatabase onPostgreSql(String url, String user, String password) {
        String schema = "t_" + UUID.randomUUID().toString().replace("-", "");
        PGSimpleDataSource whole = new PGSimpleDataSource();
        whole.setUrl(url);
        whole.setUser(user);
        whole.setPassword(password);
        execute(whole, "create schema " + schema);
        PooledDataSource pool = PostgreSqlPool.of(url, user, password, schema);
        return new TestDatabase(pool, Map.of("clob", "text", "blob", "bytea"), () -> {
            pool.forceCloseAll();
            execute(whole, "drop schema " + schema + " cascade");
        });
    }

    /** Runs changes in a transaction of their own and commits it, or undoes it when they throw. */
    public void commit(Consumer<EntityManager> changes) {
        inTransaction(em -> {
            changes.accept(em);
            return true;
        });
    }

    /** As {@link #commit}, with a result. */
    public <T> T inTransaction(Function<EntityManager, T> changes) {
        try (EntityManager em = entityManagers.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = changes.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Reads with an entity manager that knows nothing yet. */
    public <T> T read(Function<EntityManager, T> reading) {
        return inTransaction(reading);
    }

    /** For tests that need an entity manager of their own; the caller closes it. */
    public EntityManager entityManager() {
        return entityManagers.createEntityManager();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** The same database without a row. */
    TestDatabase emptied() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> left = tables;
            while (!left.isEmpty()) {
                List<String> refused = refusedToEmpty(statement, left);
                if (refused.size() == left.size()) {
                    throw new IllegalStateException("cannot empty " + refused);
                }
                left = refused;
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        entityManagers.close();
        dropping.run();
    }

    private static List<String> refusedToEmpty(Statement statement, List<String> tables) {
        List<String> refused = new ArrayList<>();
        for (String table : tables) {
            try {
                statement.executeUpdate("delete from " + table);
            } catch (SQLException stillReferenced) {
                refused.add(table);
            }
        }
        return refused;
    }

    private static void migrate(DataSource dataSource, Map<String, String> placeholders) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .placeholders(placeholders);
        flyway.load().migrate();
    }

    private static List<String> tables(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                ResultSet rows =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    names.add(name);
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory entityManagers(DataSource dataSource) {
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new TestPersistenceUnit(dataSource),
                        Map.of(
                                "eclipselink.weaving", "false",
                                "eclipselink.jdbc.allow-partial-bind-parameters", "true",
                                "eclipselink.logging.level", "WARNING"));
    }

    private static void dropDerby(EmbeddedDataSource derby) {
        EmbeddedDataSource dropping = new EmbeddedDataSource();
        dropping.setDatabaseName(derby.getDatabaseName());
        dropping.setConnectionAttributes("drop=true");
        try (Connection none = dropping.getConnection("redress", "redress")) {
            throw new IllegalStateException("Derby was not dropped: " + none);
        } catch (SQLException dropped) {
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
