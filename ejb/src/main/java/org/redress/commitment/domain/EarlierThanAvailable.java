package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** A promise earlier than the agreed option can be there. Source: R-055, W-17. */
public class EarlierThanAvailable extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EarlierThanAvailable(Instant availableBy) {
        super("RDR-CMT-008", availableBy);
    }
}
