package org.redress.identity.boundary;

import org.redress.shared.NothingThere;

/** There is no such case, or not for the acting person: nobody learns which. */
public class CaseNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public CaseNotFound() {
        super("RDR-IDN-404");
    }
}
