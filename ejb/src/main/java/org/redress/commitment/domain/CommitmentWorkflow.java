package org.redress.commitment.domain;

import java.time.Instant;

/** What commitment tells the engine, always last. */
public interface CommitmentWorkflow {
    /** The plan was talked about; without agreement there is a new round. */
    void planDiscussed(String workItemId, PlanFacts facts);

    /** A day and an hour were promised. */
    void commitmentMade(String workItemId, CommitmentFacts facts);

    /** The support is arranged. */
    void supportArranged(String workItemId);

    /**
     * What the model asks after the talk.
     *
     * @param planAgreed whether the customer agreed
     */
    record PlanFacts(boolean planAgreed) {}

    /**
     * What the model asks after the commitment.
     *
     * @param promiseId the promise of the solution
     * @param promiseDueAt its time
     */
    record CommitmentFacts(long promiseId, Instant promiseDueAt) {}
}
