package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The case has been closed or withdrawn: nothing more can be done to it. */
public class CaseEnded extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CaseEnded(String reference) {
        super("RDR-CMP-002", reference);
    }
}
