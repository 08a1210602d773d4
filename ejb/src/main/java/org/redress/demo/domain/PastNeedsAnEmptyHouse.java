package org.redress.demo.domain;

import org.redress.shared.BusinessException;

/** There are cases already: nothing can come before what has happened. */
public class PastNeedsAnEmptyHouse extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PastNeedsAnEmptyHouse() {
        super("RDR-DEM-004");
    }
}
