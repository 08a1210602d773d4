package org.redress.customer.boundary;

import org.redress.shared.BusinessException;

/** There is no customer with that number. */
public class CustomerNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CustomerNotFound(long customerId) {
        super("RDR-CUS-001", customerId);
    }
}
