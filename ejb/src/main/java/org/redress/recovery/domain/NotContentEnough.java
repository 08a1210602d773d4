package org.redress.recovery.domain;

import org.redress.shared.BusinessException;

/** More business is asked only of a customer who is content, and her interest only noted when she was asked. Source: R-099. */
public class NotContentEnough extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotContentEnough() {
        super("RDR-REC-001");
    }
}
