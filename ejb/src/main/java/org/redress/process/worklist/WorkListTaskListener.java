package org.redress.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.worklist.boundary.WorkListKeeper;

/** Writes what happens to a user task into the work list, in the engine's transaction and in the process's own name. */
@ApplicationScoped
public class WorkListTaskListener implements TaskListener {
    @Inject
    WorkListKeeper keeper;

    @Inject
    CurrentActor actor;

    @Inject
    TaskReader reader;

    @Override
    public void notify(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        ProcessActor process = new ProcessActor(TaskReader.processKey(entity), task.getTaskDefinitionKey());
        actor.as(process, () -> {
            write(entity);
            return task.getId();
        });
    }

    private void write(TaskEntity task) {
        switch (task.getEventName()) {
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> keeper.ended(task.getId());
            case EVENTNAME_CREATE -> keeper.appeared(reader.created(task));
            default -> keeper.changed(reader.read(task));
        }
    }
}
