package org.redress.visit.domain;

import org.redress.shared.BusinessException;

/** The time of a visit ends before it begins, or at once. */
public class AppointmentWithoutTime extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AppointmentWithoutTime() {
        super("RDR-VIS-002");
    }
}
