package org.redress.process.engine;

import java.util.List;

/** The engine's tables, by the create scripts inside its own jar. */
final class EngineTables extends EngineMigration {
    EngineTables() {
        super("1", "engine tables");
    }

    @Override
    List<String> statements(DatabaseKind database) {
        return database.engineTables();
    }
}
