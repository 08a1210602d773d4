package org.redress.absence.boundary;

import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** She has no authority to approve that could be lent. */
public class NothingToLend extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingToLend(long staffId) {
        super("RDR-ABS-013", new StaffRef(staffId));
    }
}
