package org.redress.recovery.domain;

import org.redress.shared.BusinessException;

/** The time at which the customer is to be tried again is not ahead of us. */
public class NextTryHasPassed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NextTryHasPassed() {
        super("RDR-REC-003");
    }
}
