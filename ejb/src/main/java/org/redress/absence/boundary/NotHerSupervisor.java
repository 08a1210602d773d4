package org.redress.absence.boundary;

import org.redress.shared.BusinessException;

/** Absences of others are for their supervisors, managers and administrators to enter and to change. */
public class NotHerSupervisor extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotHerSupervisor() {
        super("RDR-ABS-008");
    }
}
