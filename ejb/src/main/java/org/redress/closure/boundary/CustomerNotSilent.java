package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Nobody waits for this customer in vain: there is no silence that she could break. */
public class CustomerNotSilent extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CustomerNotSilent() {
        super("RDR-CLS-005");
    }
}
