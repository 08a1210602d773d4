package org.redress.web.rest;

import org.redress.shared.BusinessException;

/** Somebody has changed it since the client read it. */
class ChangedUnseen extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangedUnseen() {
        super("RDR-API-412");
    }
}
