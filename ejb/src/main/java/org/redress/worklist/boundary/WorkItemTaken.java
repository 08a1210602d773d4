package org.redress.worklist.boundary;

import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Somebody else was first and has the task. */
public class WorkItemTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WorkItemTaken(long staffId) {
        super("RDR-WRK-002", new StaffRef(staffId));
    }
}
