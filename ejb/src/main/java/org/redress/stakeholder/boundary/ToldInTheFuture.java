package org.redress.stakeholder.boundary;

import org.redress.shared.BusinessException;

/** Nobody can have been told at a moment that is still to come. */
public class ToldInTheFuture extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ToldInTheFuture() {
        super("RDR-STK-002");
    }
}
