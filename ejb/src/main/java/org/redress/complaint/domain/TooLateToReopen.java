package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The case ended too long ago to be opened again: it is registered anew, with a reference to the old one. */
public class TooLateToReopen extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooLateToReopen(String reference, long days) {
        super("RDR-CMP-022", reference, days);
    }
}
