package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** The customer was not asked whether the time is a good one, or said no. Source: R-052. */
public class TimeDoesNotSuit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TimeDoesNotSuit() {
        super("RDR-CMT-007");
    }
}
