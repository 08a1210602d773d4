package org.redress.integration.domain;

import org.redress.shared.BusinessException;

/** The same request is being carried out right now: whoever asks again a moment later gets its answer. */
public class RequestUnderWay extends BusinessException {
    private static final long serialVersionUID = 1L;

    public RequestUnderWay() {
        super("RDR-ITG-001");
    }
}
