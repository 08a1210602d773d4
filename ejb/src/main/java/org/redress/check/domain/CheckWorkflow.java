package org.redress.check.domain;

/** What the process of a case learns from a step that an owner has added. */
public interface CheckWorkflow {
    /** The step is done; the code of its outcome is a fact that a gateway can ask for. */
    void completed(String workItemId, String outcome);
}
