package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** A case that somebody was called for help with is not closed before that is settled, or withdrawn. Source: R-063. */
public class EscalationStillOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EscalationStillOpen() {
        super("RDR-CLS-011");
    }
}
