package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** The customer agreed to no option that was offered. Source: R-049. */
public class NothingChosen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingChosen() {
        super("RDR-CMT-011");
    }
}
