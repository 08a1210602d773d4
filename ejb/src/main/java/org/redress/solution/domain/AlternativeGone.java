package org.redress.solution.domain;

import org.redress.shared.BusinessException;

/** That alternative does not stand ready any more: it was taken, dropped, or its case has ended. */
public class AlternativeGone extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AlternativeGone() {
        super("RDR-SOL-006");
    }
}
