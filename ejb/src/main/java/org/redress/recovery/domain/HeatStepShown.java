package org.redress.recovery.domain;

import org.redress.shared.BusinessException;

/** The history of the case shows that the step is done: nobody says so, or otherwise. */
public class HeatStepShown extends BusinessException {
    private static final long serialVersionUID = 1L;

    public HeatStepShown() {
        super("RDR-REC-006");
    }
}
