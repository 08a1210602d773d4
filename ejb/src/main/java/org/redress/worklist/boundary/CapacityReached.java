package org.redress.worklist.boundary;

import org.redress.shared.BusinessException;
import org.redress.worklist.domain.Load;

/** She has as many tasks in hand as she is meant to have; one more is for her to confirm. */
public class CapacityReached extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CapacityReached(Load load) {
        super("RDR-WRK-008", load.held(), load.most());
    }
}
