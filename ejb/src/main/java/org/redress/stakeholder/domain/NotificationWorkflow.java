package org.redress.stakeholder.domain;

/** What the process of a case learns from this feature. */
public interface NotificationWorkflow {
    /** Everybody concerned was told: the task is done. */
    void reported(String workItemId, Reported facts);

    /** The customer knows the outcome: the task is done. */
    void customerInformed(String workItemId, CustomerInformed facts);

    /** No gateway asks for anything here: the case is all there is to say. */
    record Reported(long caseId) {}

    /** No gateway asks for anything here: the case is all there is to say. */
    record CustomerInformed(long caseId) {}
}
