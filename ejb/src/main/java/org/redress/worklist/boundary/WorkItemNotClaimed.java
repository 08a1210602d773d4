package org.redress.worklist.boundary;

import org.redress.shared.BusinessException;

/** Only the person a task is with can complete it or give it back: claim it first. */
public class WorkItemNotClaimed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WorkItemNotClaimed(String workItemId) {
        super("RDR-WRK-003", workItemId);
    }
}
