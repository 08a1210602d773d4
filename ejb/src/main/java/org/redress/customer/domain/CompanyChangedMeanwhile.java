package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** Somebody else changed what is known of the company after it was read: look at it as it is now, and change it again. */
public class CompanyChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CompanyChangedMeanwhile() {
        super("RDR-CUS-008");
    }
}
