package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** An agreed plan says what both parties do; one of them has no step. Source: R-050. */
public class PlanWithoutStep extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PlanWithoutStep(Party party) {
        super("RDR-CMT-003", party);
    }
}
