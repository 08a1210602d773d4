package org.redress.studio.domain;

import org.redress.shared.BusinessException;

/** A model has changed since the change was offered that would have mended it. */
public class FixDoesNotFit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FixDoesNotFit(Fix fix) {
        super("RDR-STU-040", fix.element());
    }
}
