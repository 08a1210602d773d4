package org.redress.web.selfservice;

import org.redress.shared.BusinessException;

/** Whoever complains by the public form has not said that we may keep what she writes. */
class ConsentMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    ConsentMissing() {
        super("RDR-SLF-004");
    }
}
