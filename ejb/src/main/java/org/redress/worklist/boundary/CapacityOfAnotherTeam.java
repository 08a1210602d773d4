package org.redress.worklist.boundary;

import org.redress.shared.BusinessException;

/** How much somebody has in hand is for the supervisors of her teams and for managers to say. */
public class CapacityOfAnotherTeam extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CapacityOfAnotherTeam() {
        super("RDR-WRK-009");
    }
}
