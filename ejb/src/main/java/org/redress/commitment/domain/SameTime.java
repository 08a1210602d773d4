package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** A promise was to be moved to the time it has already. Source: R-078. */
public class SameTime extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SameTime(Instant moment) {
        super("RDR-CMT-025", moment);
    }
}
