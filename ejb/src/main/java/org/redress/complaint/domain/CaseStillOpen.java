package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The case has not ended: there is nothing to open again. */
public class CaseStillOpen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CaseStillOpen(String reference) {
        super("RDR-CMP-021", reference);
    }
}
