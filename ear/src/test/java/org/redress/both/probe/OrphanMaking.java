package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Makes of a case what must never be, behind the product's back. */
@Stateless
public class OrphanMaking {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    /** All processes of the case are gone, and its tasks with them. */
    public void killProcesses(long caseId) {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .rootProcessInstances()
                .list()
                .stream()
                .map(each -> each.getProcessInstanceId())
                .forEach(id -> runtime.deleteProcessInstance(id, "test"));
    }

    /** Its tasks, and the case itself, are with somebody who never worked here. */
    public void giveToNobody(long caseId) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), "0"));
        entities.createNativeQuery("update complaint set actual_owner = 0 where id = ?1")
                .setParameter(1, caseId)
                .executeUpdate();
    }
}
