package org.redress.progress.domain;

/** The engine's side of keeping the customer informed. */
public interface ProgressWorkflow {
    /** The task is done; nothing where what was done has taken it away already. */
    void informed(String workItemId);

    /** The customer has heard from us otherwise: a task to tell her goes away, where there is one. */
    void heard(long caseId);
}
