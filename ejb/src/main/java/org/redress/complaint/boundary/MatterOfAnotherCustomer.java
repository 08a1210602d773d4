package org.redress.complaint.boundary;

import org.redress.shared.BusinessException;

/** What one customer says belongs in no case of another. Source. */
public class MatterOfAnotherCustomer extends BusinessException {
    private static final long serialVersionUID = 1L;

    MatterOfAnotherCustomer() {
        super("RDR-CMP-033");
    }
}
