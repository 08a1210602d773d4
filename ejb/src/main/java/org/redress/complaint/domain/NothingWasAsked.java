package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** There is no open question to the customer that this could be the answer to. */
public class NothingWasAsked extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingWasAsked(String reference) {
        super("RDR-CMP-005", reference);
    }
}
