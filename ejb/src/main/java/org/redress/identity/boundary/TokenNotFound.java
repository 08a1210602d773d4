package org.redress.identity.boundary;

import org.redress.shared.NothingThere;

/** No such token was issued. */
public class TokenNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public TokenNotFound() {
        super("RDR-IDN-016");
    }
}
