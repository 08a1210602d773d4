package org.redress.identity.domain;

import org.redress.shared.BusinessException;

/** A token that may do more than import needs a staff member it works for. */
public class TokenNeedsStaffMember extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TokenNeedsStaffMember() {
        super("RDR-IDN-019");
    }
}
