package org.redress.handover.domain;

import org.redress.shared.BusinessException;

/** The hand-over is accepted, returned or withdrawn already. */
public class HandoverOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public HandoverOver() {
        super("RDR-HND-001");
    }
}
