package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** A promise to the customer earlier than a supplier or a department will have what it needs. Source: R-055, W-17. */
public class EarlierThanParticipants extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EarlierThanParticipants(Instant earliest) {
        super("RDR-CMT-012", earliest);
    }
}
