package org.redress.absence.domain;

import org.redress.shared.BusinessException;

/** That would make it longer, or end it before it begins. */
public class AbsenceOnlyGetsShorter extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AbsenceOnlyGetsShorter() {
        super("RDR-ABS-003");
    }
}
