package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** Nobody of us works at the time of a step; the next good time is said. Source. */
public class StepOutsideHours extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StepOutsideHours(Instant nextGoodTime) {
        super("RDR-CMT-024", nextGoodTime);
    }
}
