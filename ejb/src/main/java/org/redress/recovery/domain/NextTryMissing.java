package org.redress.recovery.domain;

import org.redress.shared.BusinessException;

/** A customer who was not reached is tried again on a day and at an hour that somebody names. Source: R-092. */
public class NextTryMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NextTryMissing() {
        super("RDR-REC-002");
    }
}
