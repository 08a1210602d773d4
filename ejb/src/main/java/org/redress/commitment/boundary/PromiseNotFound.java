package org.redress.commitment.boundary;

import org.redress.shared.BusinessException;

/** There is no such promise. */
public class PromiseNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PromiseNotFound(long promiseId) {
        super("RDR-CMT-404", promiseId);
    }
}
