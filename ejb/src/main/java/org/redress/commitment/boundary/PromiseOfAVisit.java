package org.redress.commitment.boundary;

import org.redress.shared.BusinessException;

/** The promise is a visit: it is reported, moved or cancelled as one. Source: R-012. */
public class PromiseOfAVisit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PromiseOfAVisit() {
        super("RDR-CMT-020");
    }
}
