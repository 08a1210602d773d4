package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** Somebody has still to approve a solution before anybody acts on it, whatever the model says. Source: R-056. */
public class NotAuthorised extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAuthorised() {
        super("RDR-SOL-008");
    }
}
