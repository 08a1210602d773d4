package org.redress.worklist.boundary;

import org.redress.shared.BusinessException;

/** Somebody keeps as many views as fit into an inbox. */
public class TooManySavedViews extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManySavedViews(int most) {
        super("RDR-WRK-007", most);
    }
}
