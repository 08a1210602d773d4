package org.redress.handover.domain;

import org.redress.shared.BusinessException;

/** Whoever is to get the case has it already, has left, handles no cases, or may not see this one. */
public class CannotReceive extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CannotReceive() {
        super("RDR-HND-003");
    }
}
