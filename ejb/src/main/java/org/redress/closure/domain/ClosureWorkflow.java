package org.redress.closure.domain;

/** What the process of a case learns from this feature. */
public interface ClosureWorkflow {
    /** The customer answered: the task is done, and the way divides on her answer. */
    void answered(String workItemId, Satisfaction facts);

    /** The case is closed, with the agreement of the customer or without: the task is done, and with it the case. */
    void closed(String workItemId, CaseClosed facts);

    /** It was put right at first contact: the assessment is done, and with it the case. */
    void resolvedAtFirstContact(String workItemId, CaseClosed facts);

    /** The request is decided: the task is done, and the way divides on the decision. */
    void requestDecided(String workItemId, RequestDecision facts);

    /** A supervisor has looked at a silent case: the task is done, and the way divides on what she says. */
    void silenceReviewed(String workItemId, SilenceReviewed facts);

    /** The customer has answered after all: what was under way without her ends, and she is asked again. */
    void customerIsBack(long caseId);

    /** Whether the customer is to be contacted again. */
    record SilenceReviewed(boolean contactAgain) {}

    /** Whether what was asked for is done. */
    record RequestDecision(boolean granted) {}

    /** Whether the customer says it is solved. */
    record Satisfaction(boolean solved) {}

    /** That it is closed is all there is to say. */
    record CaseClosed(long caseId) {}
}
