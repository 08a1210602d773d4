package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** Of a customer of whom we know nothing, nothing is read back. */
public class NothingToConfirm extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingToConfirm() {
        super("RDR-CUS-005");
    }
}
