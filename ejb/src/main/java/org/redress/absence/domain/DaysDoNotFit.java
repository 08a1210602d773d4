package org.redress.absence.domain;

import org.redress.shared.BusinessException;

/** The last day lies before the first, or the first is over. */
public class DaysDoNotFit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DaysDoNotFit() {
        super("RDR-ABS-004");
    }
}
