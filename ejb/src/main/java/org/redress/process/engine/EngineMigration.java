package org.redress.process.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** A numbered change of the schema whose statements depend on the engine rather than on a file of ours. */
abstract class EngineMigration implements JavaMigration {
    private final MigrationVersion version;
    private final String description;

    EngineMigration(String version, String description) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
    }

    abstract List<String> statements(DatabaseKind database);

    @Override
    public void migrate(Context context) throws SQLException {
        DatabaseKind database = DatabaseKind.of(context.getConnection());
        try (Statement statement = context.getConnection().createStatement()) {
            for (String sql : statements(database)) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** None: what is in the engine's jar may gain a comment; its tables are checked by the engine's own version. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
