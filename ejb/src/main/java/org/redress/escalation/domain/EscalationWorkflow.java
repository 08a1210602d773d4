package org.redress.escalation.domain;

import java.time.Instant;

/** What escalation tells the engine, always last. */
public interface EscalationWorkflow {
    /** A case is escalated: the model decides who is to take it on. */
    void escalated(long caseId, long escalationId, EscalationReason reason);

    /** Somebody has taken it on; the task to settle it is hers until the time she estimated. */
    void takenOn(String workItemId, long handler, Instant estimateAt);

    /** It is settled. */
    void settled(String workItemId);

    /** Nobody needs to act any more. */
    void withdrawn(long escalationId);
}
