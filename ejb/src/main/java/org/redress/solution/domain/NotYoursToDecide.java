package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** A higher role is asked, and nobody who has it lent it to whoever tries now. */
public class NotYoursToDecide extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotYoursToDecide() {
        super("RDR-SOL-021");
    }
}
