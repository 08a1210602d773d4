package org.redress.complaint.domain;

/** The process a case goes through, as this feature needs it. */
public interface CaseWorkflow {
    /** Starts a run on the live release, in the caller's transaction; its first task exists when this returns. */
    StartedRun start(StartRun run);

    /** The customer does not pursue the complaint: the run is cancelled and records the withdrawal. */
    void withdrawn(long caseId);
}
