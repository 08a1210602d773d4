package org.redress.visit.domain;

import java.time.Instant;

/** What a visit tells the engine, always last. */
public interface VisitWorkflow {
    /** A visit is agreed: whoever goes has it as a task until the end of its time. */
    void arranged(long caseId, long visitId, long visitor, Instant until);

    /** It has another time, or somebody else goes, before anybody went. */
    void moved(long visitId, long visitor, Instant until);

    /** Whoever went has said whether the customer was there. */
    void reported(String workItemId, boolean held);

    /** Another time is agreed after nobody was there. */
    void agreedAgain(String workItemId, long visitor, Instant until);

    /** Nobody goes. */
    void cancelled(long visitId);
}
