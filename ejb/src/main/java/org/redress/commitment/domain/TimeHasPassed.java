package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** A promise for a moment that has passed. Source: R-052. */
public class TimeHasPassed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TimeHasPassed(Instant moment) {
        super("RDR-CMT-005", moment);
    }
}
