package org.redress.servicelevel.boundary;

import org.redress.shared.NothingThere;

/** There is no such agreement, or no such version of it. */
public class AgreementNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public AgreementNotFound() {
        super("RDR-SVL-404");
    }
}
