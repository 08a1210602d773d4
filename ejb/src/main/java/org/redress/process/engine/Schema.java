package org.redress.process.engine;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** Every table of the product, the engine's among them, brought to this version. */
final class Schema {
    private final Flyway flyway;

    Schema(DataSource dataSource, DatabaseKind database) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .javaMigrations(new EngineTables(), new EngineIndexes(), new WaitingWork())
                .placeholders(database.placeholders())
                .load();
    }

    /** Migrates and returns the version the database is at now. */
    String migrate() {
        flyway.migrate();
        MigrationInfoService info = flyway.info();
        requireFilesFound(info.all());
        MigrationInfo current = info.current();
        if (current == null || info.pending().length > 0) {
            throw new IllegalStateException("The schema did not reach this version: pending " + info.pending().length);
        }
        return current.getVersion().getVersion();
    }

    /** The versions that were applied, in their order. */
    List<String> applied() {
        return Arrays.stream(flyway.info().applied())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** Inside an application Flyway can overlook a whole folder and call that success. */
    private static void requireFilesFound(MigrationInfo[] migrations) {
        if (Arrays.stream(migrations).noneMatch(migration -> migration.getType() == CoreMigrationType.SQL)) {
            throw new IllegalStateException("No migration file was found in db/migration: the application is damaged");
        }
    }
}
