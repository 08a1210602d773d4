package org.redress.participant.domain;

import java.time.Instant;
import java.util.Optional;

/** What participants tell the engine, always last: one run of the participant process for each request. */
public interface ParticipantWorkflow {
    /** Somebody is asked: there is a task for it, and a watch on its date. */
    void asked(long caseId, AskedFacts facts);

    /** Which request that open task is about. */
    long requestOf(String workItemId);

    /** Another date counts: the watch starts afresh. */
    void dateMoved(long requestId, Instant dueAt);

    /** What was asked for is here. */
    void answered(String workItemId);

    /** It is no longer needed. */
    void withdrawn(long requestId);

    /**
     * What the process knows of a request.
     *
     * @param owner the staff member who owns the case
     * @param team whose task it is: that of the department that is asked, else that of the case
     * @param severity the code of how serious the case is
     * @param priority the code of the service level it is worked under
     * @param department whether a department of ours is asked
     */
    record AskedFacts(
            long requestId,
            Optional<Long> owner,
            String team,
            Optional<String> severity,
            Optional<String> priority,
            boolean department,
            Instant dueAt) {}
}
