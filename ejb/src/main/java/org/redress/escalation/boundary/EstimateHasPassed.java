package org.redress.escalation.boundary;

import org.redress.shared.BusinessException;

/** The time by which it can be put right is not ahead of us. Source: R-062. */
public class EstimateHasPassed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EstimateHasPassed() {
        super("RDR-ESC-004");
    }
}
