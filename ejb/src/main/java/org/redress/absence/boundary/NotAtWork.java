package org.redress.absence.boundary;

import org.redress.shared.BusinessException;

/** She has left, or there is no such person. */
public class NotAtWork extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAtWork() {
        super("RDR-ABS-009");
    }
}
