package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** What was agreed with the customer is done in the case in which it was agreed: merge the other one into it, or link the two. */
public class PlanStands extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PlanStands() {
        super("RDR-CMT-026");
    }
}
