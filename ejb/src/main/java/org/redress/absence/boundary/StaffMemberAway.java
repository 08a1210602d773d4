package org.redress.absence.boundary;

import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Nothing is given to somebody who is away. */
public class StaffMemberAway extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaffMemberAway(Away away) {
        super("RDR-ABS-011", new StaffRef(away.staffId()), away.until(), new StaffRef(away.standIn()));
    }
}
