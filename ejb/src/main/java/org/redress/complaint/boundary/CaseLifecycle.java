package org.redress.complaint.boundary;

import org.redress.complaint.domain.CaseEnded;

/**
 * How the doors of other features end a case. Not a door: nobody reaches it but through one that asked for the right.
 */
public interface CaseLifecycle {
    /**
     * The case ends with everything done; its run ends with it. The closing door records the event.
     *
     * @throws CaseEnded when it is closed or withdrawn already
     */
    void markClosed(long caseId);

    /**
     * The case ends because the customer does not pursue it; the event is recorded.
     *
     * @throws CaseEnded when it is closed or withdrawn already
     */
    void markWithdrawn(long caseId);
}
