package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** A case with an open promise is not closed: keep it, or withdraw it with the customer. */
public class PromiseStillOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PromiseStillOpen(int open) {
        super("RDR-CLS-001", open);
    }
}
