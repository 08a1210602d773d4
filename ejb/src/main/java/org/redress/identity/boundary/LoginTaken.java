package org.redress.identity.boundary;

import org.redress.shared.BusinessException;

/** Somebody else signs in under this login, or once did. */
public class LoginTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LoginTaken() {
        super("RDR-IDN-014");
    }
}
