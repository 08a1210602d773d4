package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** It is to be put right sooner than that; a later time needs the customer's agreement and a reason she is told. Source. */
public class BeyondTheClock extends BusinessException {
    private static final long serialVersionUID = 1L;

    public BeyondTheClock(Instant deadline) {
        super("RDR-CMT-023", deadline);
    }
}
