package org.redress.customer.boundary;

import org.redress.shared.BusinessException;

/** It was deleted meanwhile, or its last day is over. */
public class SensitiveNoteGone extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SensitiveNoteGone() {
        super("RDR-CUS-011");
    }
}
