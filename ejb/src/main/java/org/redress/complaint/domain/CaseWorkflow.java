package org.redress.complaint.domain;

import java.util.Optional;

/** The process a case goes through, as this feature needs it. */
public interface CaseWorkflow {
    /** Starts a run on the live release, in the caller's transaction; its first task exists when this returns. */
    StartedRun start(StartRun run);

    /** The customer does not pursue the complaint: the run is cancelled and records the withdrawal. */
    void withdrawn(long caseId);

    /** Somebody else owns the case: what comes next is hers, and so are the open tasks of whoever had it. */
    void ownedBy(long caseId, Optional<Long> before, long staffId);

    /** The priority of the case was changed by hand; its open tasks show it. */
    void priorityIs(long caseId, Priority priority);
}
