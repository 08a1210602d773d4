package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
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
        return read(tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(caseId)));
    }

    @Override
    public List<NewWorkItem> allTasks() {
        return read(tasks.createTaskQuery());
    }

    private List<NewWorkItem> read(TaskQuery query) {
        return configuration.getCommandExecutorTxRequired().execute(context -> query.list().stream()
                .map(Task::getId)
                .map(context.getTaskManager()::findTaskById)
                .map(TaskEntity.class::cast)
                .map(reader::read)
                .toList());
    }
}
