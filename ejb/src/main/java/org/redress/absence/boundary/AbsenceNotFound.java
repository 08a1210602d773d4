package org.redress.absence.boundary;

import org.redress.shared.NothingThere;

/** There is no such absence. */
public class AbsenceNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public AbsenceNotFound() {
        super("RDR-ABS-404");
    }
}
