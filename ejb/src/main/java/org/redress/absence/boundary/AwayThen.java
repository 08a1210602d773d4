package org.redress.absence.boundary;

import java.time.Instant;
import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** She is away then already. */
public class AwayThen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AwayThen(long staffId, Instant from, Instant until) {
        super("RDR-ABS-005", new StaffRef(staffId), from, until);
    }
}
