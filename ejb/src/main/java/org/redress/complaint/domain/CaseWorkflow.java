package org.redress.complaint.domain;

/** The process a case goes through, as this feature needs it. */
public interface CaseWorkflow {
    /**
     * Starts a run in the caller's transaction; its first task exists when this returns.
     *
     * @return the id of the root instance
     */
    String start(StartRun run);

    /** The customer does not pursue the complaint: the run is cancelled and records the withdrawal. */
    void withdrawn(long caseId);
}
