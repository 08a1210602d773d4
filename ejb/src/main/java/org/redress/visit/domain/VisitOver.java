package org.redress.visit.domain;

import org.redress.shared.BusinessException;

/** The visit was held or cancelled: nothing more is done to it. */
public class VisitOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public VisitOver() {
        super("RDR-VIS-004");
    }
}
