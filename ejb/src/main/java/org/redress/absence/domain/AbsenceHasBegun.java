package org.redress.absence.domain;

import org.redress.shared.BusinessException;

/** She is away already: it can only be made shorter. */
public class AbsenceHasBegun extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AbsenceHasBegun() {
        super("RDR-ABS-002");
    }
}
