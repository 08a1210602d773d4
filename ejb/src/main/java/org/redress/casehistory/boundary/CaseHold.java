package org.redress.casehistory.boundary;

/** Takes a case before others can. Not a door: only doors call it. */
public interface CaseHold {
    /**
     * Nobody else writes into the history of that case until this transaction ends. Whoever changes what belongs to a case before
     * it records an event takes the case first: everybody else takes the history first, and of two who take the same things in
     * another order the database undoes one.
     */
    void take(long caseId);
}
