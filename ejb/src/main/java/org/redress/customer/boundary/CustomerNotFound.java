package org.redress.customer.boundary;

import org.redress.shared.NothingThere;

/** There is no customer with that number. */
public class CustomerNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public CustomerNotFound() {
        super("RDR-CUS-001");
    }
}
