package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** Nobody approves what they proposed themselves. Source: R-056. */
public class OwnProposal extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OwnProposal() {
        super("RDR-SOL-002");
    }
}
