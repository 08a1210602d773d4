package org.redress.recovery.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;

/** What the process of a follow-up learns from this feature. */
public interface FollowUpWorkflow {
    /** A follow-up is planned: its process begins. */
    void planned(Planned facts);

    /** The customer was reached: the task is done, and with it the follow-up. */
    void reached(String workItemId, Reached facts);

    /** She was not reached, and is tried again then. */
    void tryAgain(String workItemId, Instant at);

    /** She was not reached, and is written to. */
    void unreached(String workItemId);

    /** The case was opened again before she was asked. */
    void overtaken(long followUpId);

    /**
     * What is known at the start.
     *
     * @param owner whoever dealt with the case
     */
    record Planned(
            long caseId,
            long followUpId,
            Instant dueAt,
            Optional<Long> owner,
            String team,
            Optional<Severity> severity,
            Optional<Priority> priority) {}

    /** Whether it stays solved. */
    record Reached(boolean solved) {}
}
