package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** Somebody else changed what is known of the customer after it was read: look at it as it is now, and change it again. */
public class CustomerChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CustomerChangedMeanwhile() {
        super("RDR-CUS-002");
    }
}
