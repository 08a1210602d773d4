package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Nobody can have answered at a moment that is still to come. */
public class AnsweredInTheFuture extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AnsweredInTheFuture() {
        super("RDR-CLS-004");
    }
}
