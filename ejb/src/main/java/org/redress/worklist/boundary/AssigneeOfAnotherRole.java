package org.redress.worklist.boundary;

import java.util.Locale;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Whoever is to get the task has not the role it is meant for. */
public class AssigneeOfAnotherRole extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AssigneeOfAnotherRole(long staffId, String role) {
        super("RDR-WRK-011", new StaffRef(staffId), Caller.valueOf(role.toUpperCase(Locale.ROOT)));
    }
}
