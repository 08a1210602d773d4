package org.redress.absence.boundary;

import org.redress.shared.BusinessException;

/** Authority is lent by whoever has it, or by a manager. */
public class AuthorityNotHersToLend extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AuthorityNotHersToLend() {
        super("RDR-ABS-012");
    }
}
