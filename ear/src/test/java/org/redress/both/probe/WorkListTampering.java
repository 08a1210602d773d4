package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Changes rows of the work list behind the product's back. */
@Stateless
public class WorkListTampering {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    public void giveTo(long staffId, String workItemId) {
        run("update work_item set assignee = " + staffId + " where work_item_id = ?1", workItemId);
    }

    public void moveTo(long caseId, String workItemId) {
        run("update work_item set case_id = " + caseId + " where work_item_id = ?1", workItemId);
    }

    /** Puts a row where nobody looks. */
    public void putLast(String workItemId) {
        run("update work_item set waiting = true where work_item_id = ?1", workItemId);
    }

    public void remove(String workItemId) {
        run("delete from work_item where work_item_id = ?1", workItemId);
    }

    /** Renames a row, so that it is about a task that does not exist, and the task has no row. */
    public void rename(String workItemId, String other) {
        run("update work_item set work_item_id = '" + other + "' where work_item_id = ?1", workItemId);
    }

    private void run(String statement, String workItemId) {
        int rows = entities.createNativeQuery(statement)
                .setParameter(1, workItemId)
                .executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows: " + statement);
        }
    }
}
