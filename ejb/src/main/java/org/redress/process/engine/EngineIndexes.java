package org.redress.process.engine;

import java.util.List;

/** The index the engine lacks: completing a task looks for its subtasks by their parent. */
final class EngineIndexes extends EngineMigration {
    EngineIndexes() {
        super("1.1", "engine indexes");
    }

    @Override
    List<String> statements(DatabaseKind database) {
        return List.of("create index ix_act_ru_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)");
    }
}
