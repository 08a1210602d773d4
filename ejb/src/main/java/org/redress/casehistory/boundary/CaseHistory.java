package org.redress.casehistory.boundary;

import org.redress.casehistory.domain.CaseEvent;

/**
 * Appends to the history of a case, in the caller's transaction. Not a door: only doors call it.
 */
public interface CaseHistory {
    /**
     * Stores the event behind the last one of its case, with the acting actor and the moment of recording, and tells
     * everyone who listens in the same transaction; a listener that throws undoes the whole transaction.
     */
    void record(CaseEvent event);
}
