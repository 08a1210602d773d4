package org.redress.escalation.boundary;

import org.redress.shared.BusinessException;

/** Nobody said to which priority it is raised. Source: R-067. */
public class PriorityToRaiseMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PriorityToRaiseMissing() {
        super("RDR-ESC-005");
    }
}
