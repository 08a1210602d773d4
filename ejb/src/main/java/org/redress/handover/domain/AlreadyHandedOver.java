package org.redress.handover.domain;

import org.redress.shared.BusinessException;

/** The case is offered to somebody already, who has not decided yet. */
public class AlreadyHandedOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AlreadyHandedOver() {
        super("RDR-HND-002");
    }
}
