package org.redress.visit.boundary;

import org.redress.shared.BusinessException;

/** Nobody has been at the customer at a time that is still to come. */
public class ArrivalLiesAhead extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ArrivalLiesAhead() {
        super("RDR-VIS-006");
    }
}
