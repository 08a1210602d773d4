package org.redress.identity.boundary;

import org.redress.shared.BusinessException;

/** No such token was issued. */
public class TokenNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TokenNotFound(long clientId) {
        super("RDR-IDN-016", clientId);
    }
}
