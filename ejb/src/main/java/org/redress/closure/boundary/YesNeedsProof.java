package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** A yes that was only spoken proves nothing: get it in writing, by mail, on a form or on a recorded call. */
public class YesNeedsProof extends BusinessException {
    private static final long serialVersionUID = 1L;

    public YesNeedsProof() {
        super("RDR-CLS-002");
    }
}
