package org.redress.abuse.domain;

import org.redress.shared.BusinessException;

/** Whoever is to call back is no supervisor, is not here, or may not see the case. Source: R-073. */
public class CannotCallBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CannotCallBack() {
        super("RDR-ABU-003");
    }
}
