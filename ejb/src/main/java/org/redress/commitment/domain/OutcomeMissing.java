package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** That a contact took place says little without what became of it. Source: R-053. */
public class OutcomeMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OutcomeMissing() {
        super("RDR-CMT-022");
    }
}
