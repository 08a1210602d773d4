package org.redress.worklist.domain;

import java.util.List;

/** What the work list needs of the engine: who a task is with. The engine's listeners write the change back. */
public interface WorkItemEngine {
    void assign(String workItemId, long staffId);

    void release(String workItemId);

    /** Every open user task as the engine has it, for comparison and rebuilding; of one case. */
    List<NewWorkItem> tasksOf(long caseId);

    /**
     * Open user tasks as the engine has them, in the order of their ids.
     *
     * @param behind the id before the first; empty to begin
     */
    List<NewWorkItem> tasksBehind(String behind, int atMost);
}
