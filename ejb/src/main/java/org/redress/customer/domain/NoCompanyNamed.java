package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** Nobody said for which company the customer speaks: ask her, and correct her details first. */
public class NoCompanyNamed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoCompanyNamed() {
        super("RDR-CUS-006");
    }
}
