package org.redress.complaint.boundary;

import org.redress.complaint.domain.CaseEnded;

/**
 * How a case comes to go on in another one, and by itself again. Not a door: nobody reaches it but through one that asked for
 * the right.
 */
public interface CaseMerging {
    /**
     * The case ends because it goes on in another one: its run is cancelled, and the event is recorded.
     *
     * @throws CaseEnded when it is closed or withdrawn already
     */
    void markMerged(long caseId, long into);

    /** The case was not the same as the other one after all: it goes through the process once more, and the event is recorded. */
    void markParted(long caseId);
}
