package org.redress.customer.domain;

import org.redress.shared.BusinessException;

/** A telephone number has digits, and perhaps a plus, brackets, dashes and blanks. Source: R-131. */
public class PhoneMalformed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PhoneMalformed() {
        super("RDR-CUS-003");
    }
}
