package org.redress.demo.domain;

import org.redress.shared.BusinessException;

/** A past is being lived: there is one clock, so there is one past at a time. */
public class PastUnderWay extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PastUnderWay() {
        super("RDR-DEM-005");
    }
}
