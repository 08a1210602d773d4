package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Somebody still goes to the customer, or another time has to be agreed with her: it is promised. Source. */
public class VisitStillOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public VisitStillOpen() {
        super("RDR-CLS-013");
    }
}
