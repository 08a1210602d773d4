package org.redress.absence.domain;

import org.redress.shared.BusinessException;

/** The absence is over, or was called off. */
public class AbsenceOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AbsenceOver() {
        super("RDR-ABS-001");
    }
}
