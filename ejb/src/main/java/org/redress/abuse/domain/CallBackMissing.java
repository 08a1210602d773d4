package org.redress.abuse.domain;

import org.redress.shared.BusinessException;

/** The call is ended and nobody said which supervisor calls back and when. Source: R-073, D-06. */
public class CallBackMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CallBackMissing() {
        super("RDR-ABU-002");
    }
}
