package org.redress.absence.boundary;

import org.redress.shared.BusinessException;

/** Nobody stands in for herself. */
public class SubstituteForHerself extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SubstituteForHerself() {
        super("RDR-ABS-007");
    }
}
