package org.redress.escalation.domain;

import org.redress.shared.BusinessException;

/** The escalation is settled or withdrawn: nothing more is done to it. */
public class EscalationOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EscalationOver() {
        super("RDR-ESC-002");
    }
}
