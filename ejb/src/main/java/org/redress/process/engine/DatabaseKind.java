package org.redress.process.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.redress.process.derby.DerbyDialect;
import org.redress.process.derby.DerbyErrorTranslation;
import org.redress.process.derby.DerbyScripts;

/** The two databases the product runs on, and all it has to know of their differences. */
enum DatabaseKind {
    DERBY("Apache Derby", Map.of("clob", "clob", "blob", "blob")) {
        @Override
        List<String> engineTables() {
            return DerbyScripts.createStatements();
        }

        @Override
        DataSource forTheEngine(DataSource dataSource) {
            DerbyDialect.register();
            return DerbyErrorTranslation.wrap(dataSource);
        }
    },
    POSTGRESQL("PostgreSQL", Map.of("clob", "text", "blob", "bytea")) {
        @Override
        List<String> engineTables() {
            return EngineScripts.createStatements("postgres");
        }

        @Override
        DataSource forTheEngine(DataSource dataSource) {
            return dataSource;
        }
    };

    private final String productName;
    private final Map<String, String> placeholders;

    DatabaseKind(String productName, Map<String, String> placeholders) {
        this.productName = productName;
        this.placeholders = placeholders;
    }

    /** The statements that create the engine's tables in an empty database. */
    abstract List<String> engineTables();

    /** The data source as the engine needs it. */
    abstract DataSource forTheEngine(DataSource dataSource);

    /** What the migrations write where the databases have different names for the same thing. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    static DatabaseKind of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    static DatabaseKind of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (DatabaseKind kind : values()) {
            if (kind.productName.equals(product)) {
                return kind;
            }
        }
        throw new IllegalStateException("Redress runs on Derby and on PostgreSQL, not on " + product);
    }
}
