package org.redress.demo.domain;

import org.redress.shared.BusinessException;

/** This installation is not for showing the product: its clock is the time, and its cases are real. */
public class OnlyInTheDemo extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OnlyInTheDemo() {
        super("RDR-DEM-002");
    }
}
