package org.redress.process.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.CheckForms;

/** Reads the form of a task off the model that its case runs on, whatever was released since. */
@ApplicationScoped
class CamundaCheckForms implements CheckForms {
    @Inject
    TaskService tasks;

    @Inject
    RepositoryService repository;

    @Override
    public CheckForm of(String workItemId) {
        Task task = tasks.createTaskQuery().taskId(workItemId).singleResult();
        UserTask drawn = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return new CheckProperties(new DrawnTask(drawn).properties()).form();
    }
}
