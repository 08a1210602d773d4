package org.redress.customer.boundary;

import org.redress.shared.BusinessException;

/** This site keeps no information of that kind. Source: D-25, R-139. */
public class SensitiveKindNotKept extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SensitiveKindNotKept() {
        super("RDR-CUS-010");
    }
}
