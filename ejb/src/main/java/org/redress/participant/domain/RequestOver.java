package org.redress.participant.domain;

import org.redress.shared.BusinessException;

/** The request is answered or withdrawn: nothing more is done to it. */
public class RequestOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public RequestOver() {
        super("RDR-PAR-001");
    }
}
