package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** The convenient time begins before it ends, and has both. Source: R-127. */
public class TimeMalformed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TimeMalformed() {
        super("RDR-CUS-004");
    }
}
