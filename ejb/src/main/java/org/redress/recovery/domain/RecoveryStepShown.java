package org.redress.recovery.domain;

import org.redress.shared.BusinessException;

/** The history of the case shows that the recovery step is done: nobody says anything else of it. */
public class RecoveryStepShown extends BusinessException {
    private static final long serialVersionUID = 1L;

    public RecoveryStepShown() {
        super("RDR-REC-005");
    }
}
