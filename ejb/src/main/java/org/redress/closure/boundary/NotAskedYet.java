package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Whether it is solved is not asked now: the answer is here already, or it is not yet time. */
public class NotAskedYet extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAskedYet() {
        super("RDR-CLS-020");
    }
}
