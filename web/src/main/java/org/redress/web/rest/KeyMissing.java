package org.redress.web.rest;

import org.redress.shared.BusinessException;

/** Whoever makes something new names the request. */
class KeyMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    KeyMissing() {
        super("RDR-API-428");
    }
}
