package org.redress.worklist.boundary;

import org.redress.shared.BusinessException;

/** The task is no longer open: somebody completed it, or the case moved on. */
public class WorkItemGone extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WorkItemGone(String workItemId) {
        super("RDR-WRK-001", workItemId);
    }
}
