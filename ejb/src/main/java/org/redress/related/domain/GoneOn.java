package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** The case into which it was merged has ended, was merged itself, or what was promised in it was settled there: it is one case by now. */
public class GoneOn extends BusinessException {
    private static final long serialVersionUID = 1L;

    public GoneOn() {
        super("RDR-REL-007");
    }
}
