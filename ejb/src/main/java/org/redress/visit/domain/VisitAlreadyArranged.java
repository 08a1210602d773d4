package org.redress.visit.domain;

import org.redress.shared.BusinessException;

/** Somebody goes to the customer already, and that is not over: it is moved, or cancelled first. */
public class VisitAlreadyArranged extends BusinessException {
    private static final long serialVersionUID = 1L;

    public VisitAlreadyArranged() {
        super("RDR-VIS-001");
    }
}
