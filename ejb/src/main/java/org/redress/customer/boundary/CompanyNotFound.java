package org.redress.customer.boundary;

import org.redress.shared.NothingThere;

/** There is no company with that number. */
public class CompanyNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public CompanyNotFound() {
        super("RDR-CUS-007");
    }
}
