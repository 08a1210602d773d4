package org.redress.visit.domain;

import org.redress.shared.BusinessException;

/** Nobody was there: the step that agrees another time takes it, not this visit. */
public class NobodyWasThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NobodyWasThere() {
        super("RDR-VIS-007");
    }
}
