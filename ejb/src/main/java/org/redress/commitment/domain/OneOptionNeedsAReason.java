package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** Fewer than two options were offered and nobody said why. Source: R-046. */
public class OneOptionNeedsAReason extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OneOptionNeedsAReason() {
        super("RDR-CMT-001");
    }
}
