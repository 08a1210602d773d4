package org.redress.identity.domain;

import org.redress.shared.BusinessException;

/** A token ends after today and within a year. */
public class TokenEndRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TokenEndRefused() {
        super("RDR-IDN-015");
    }
}
