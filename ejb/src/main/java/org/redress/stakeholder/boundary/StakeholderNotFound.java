package org.redress.stakeholder.boundary;

import org.redress.shared.BusinessException;

/** Nobody of that id stands on the list of the case. */
public class StakeholderNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StakeholderNotFound(long stakeholderId) {
        super("RDR-STK-003", stakeholderId);
    }
}
