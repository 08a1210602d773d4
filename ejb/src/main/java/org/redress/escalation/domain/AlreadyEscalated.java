package org.redress.escalation.domain;

import org.redress.shared.BusinessException;

/** The case is escalated already, and that is not over: what is new is added to it as a note. */
public class AlreadyEscalated extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AlreadyEscalated() {
        super("RDR-ESC-001");
    }
}
