package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** Whoever decided the first of two approvals does not decide the second. Source: R-056. */
public class DecidedBefore extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DecidedBefore() {
        super("RDR-SOL-007");
    }
}
