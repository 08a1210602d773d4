package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** The promise is kept, broken or withdrawn already. Source: R-054. */
public class PromiseSettled extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PromiseSettled(PromiseState state) {
        super("RDR-CMT-009", state);
    }
}
