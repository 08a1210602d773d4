package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The reference cannot be right: a character of it is wrong or two changed places. Told before any search. */
public class ReferenceMistyped extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ReferenceMistyped() {
        super("RDR-CMP-001");
    }
}
