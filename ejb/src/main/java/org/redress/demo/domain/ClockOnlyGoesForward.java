package org.redress.demo.domain;

import org.redress.shared.BusinessException;

/** The clock goes forward only, and by at most 400 days at once. */
public class ClockOnlyGoesForward extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ClockOnlyGoesForward() {
        super("RDR-DEM-001");
    }
}
