package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The case goes on in another one: that one is opened again, or the merge taken back. */
public class CaseMerged extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CaseMerged(String reference) {
        super("RDR-CMP-023", reference);
    }
}
