package org.redress.identity.boundary;

import org.redress.shared.BusinessException;

/** She has left, or has no role: nobody can work for her. */
public class StaffMemberNotAtWork extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaffMemberNotAtWork() {
        super("RDR-IDN-020");
    }
}
