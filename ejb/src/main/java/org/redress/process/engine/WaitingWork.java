package org.redress.process.engine;

import java.util.List;

/** Tasks that were open before the work list knew when their process asks again by itself. */
final class WaitingWork extends EngineMigration {
    WaitingWork() {
        super("84", "waiting work");
    }

    @Override
    List<String> statements(DatabaseKind database) {
        return List.of("""
                update work_item set asks_again_at = (
                  select min(j.DUEDATE_) from ACT_RU_JOB j
                  join ACT_RU_TASK t on t.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_
                  where t.ID_ = work_item.work_item_id and j.TYPE_ = 'timer')
                where task_key in ('Task_ObtainInformation', 'Task_ConfirmSatisfaction',
                  'Task_HearFromParticipant', 'Task_SupplyAnswer')""");
    }
}
