package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The customer is said to agree, and nothing was read back to her. Source: R-025. */
public class NothingToAgreeWith extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingToAgreeWith() {
        super("RDR-CMP-034");
    }
}
