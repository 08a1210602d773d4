package org.redress.stakeholder.boundary;

import org.redress.shared.BusinessException;

/** Somebody on the list was neither told nor excused. */
public class NotEverybodyTold extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotEverybodyTold(int waiting) {
        super("RDR-STK-001", waiting);
    }
}
