package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkItemEngine;

@ApplicationScoped
class CamundaWorkItemEngine implements WorkItemEngine {
    @Inject
    TaskService tasks;

    @Inject
    ProcessEngineConfigurationImpl configuration;

    @Inject
    TaskReader reader;

    @Override
    public void assign(String workItemId, long staffId) {
        tasks.setAssignee(workItemId, Long.toString(staffId));
    }

    @Override
    public void release(String workItemId) {
        tasks.setAssignee(workItemId, null);
    }

    @Override
    public List<NewWorkItem> tasksOf(long caseId) {
        return read(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .list());
    }

    @Override
    public List<NewWorkItem> tasksBehind(String behind, int atMost) {
        return read(() -> tasks.createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{behind} order by ID_")
                .parameter("behind", behind)
                .listPage(0, atMost));
    }

    private List<NewWorkItem> read(Supplier<List<Task>> found) {
        return configuration.getCommandExecutorTxRequired().execute(context -> found.get().stream()
                .map(Task::getId)
                .map(context.getTaskManager()::findTaskById)
                .map(TaskEntity.class::cast)
                .map(reader::read)
                .toList());
    }
}
