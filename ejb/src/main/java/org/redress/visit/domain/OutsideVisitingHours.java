package org.redress.visit.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** Nobody goes at that time: we do not work then, or the customer may not be disturbed. The next good time is said. Source: R-121. */
public class OutsideVisitingHours extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OutsideVisitingHours(Instant nextGoodTime) {
        super("RDR-VIS-003", nextGoodTime);
    }
}
