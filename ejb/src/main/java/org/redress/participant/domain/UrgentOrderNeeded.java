package org.redress.participant.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** In its usual time the participant cannot have it by the date: it has to be asked for an urgent order. Source: R-080, W-17. */
public class UrgentOrderNeeded extends BusinessException {
    private static final long serialVersionUID = 1L;

    public UrgentOrderNeeded(int leadDays, Instant usually) {
        super("RDR-PAR-002", leadDays, usually);
    }
}
