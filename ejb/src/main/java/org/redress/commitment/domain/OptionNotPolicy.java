package org.redress.commitment.domain;

import org.redress.shared.BusinessException;

/** Policy does not allow this option, so it cannot be offered. Source: R-047. */
public class OptionNotPolicy extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OptionNotPolicy(Remedy remedy, String reason) {
        super("RDR-CMT-002", remedy, reason);
    }
}
