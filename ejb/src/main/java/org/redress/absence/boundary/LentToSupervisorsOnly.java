package org.redress.absence.boundary;

import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Whoever approves in the place of somebody is a supervisor or a manager herself. */
public class LentToSupervisorsOnly extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LentToSupervisorsOnly(long substituteId) {
        super("RDR-ABS-014", new StaffRef(substituteId));
    }
}
