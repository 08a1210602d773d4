package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** Nobody who must act was contacted and nobody said why. Source: R-075. */
public class NobodyContacted extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NobodyContacted() {
        super("RDR-SOL-004");
    }
}
