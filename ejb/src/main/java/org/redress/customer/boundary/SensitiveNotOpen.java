package org.redress.customer.boundary;

import org.redress.shared.BusinessException;

/**
 * Sensitive information is open to whoever deals with an open case of the customer, and to supervisors. Nobody else is told
 * whether there is any. Source: R-139.
 */
public class SensitiveNotOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SensitiveNotOpen() {
        super("RDR-CUS-009");
    }
}
