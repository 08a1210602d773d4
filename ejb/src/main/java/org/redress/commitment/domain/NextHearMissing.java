package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** Nobody has told the customer when she next hears from us. Source: R-034. */
public class NextHearMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NextHearMissing() {
        super("RDR-CMT-021");
    }
}
