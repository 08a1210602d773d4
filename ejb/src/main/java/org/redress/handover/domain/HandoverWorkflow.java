package org.redress.handover.domain;

import java.time.Instant;
import java.util.Optional;

/** What hand-overs tell the engine, always last. */
public interface HandoverWorkflow {
    /**
     * A case is offered to somebody: she has a task to accept it, at once or when she is back.
     *
     * @param team the code of the team whose supervisors decide when nobody does in time
     * @param backAt when she is back; nothing while she is here
     */
    void offered(long caseId, long handoverId, long receiver, String team, Optional<Instant> backAt);

    /** It is accepted or given back. */
    void decided(String workItemId);

    /** Nobody needs to decide any more. */
    void withdrawn(long handoverId);
}
