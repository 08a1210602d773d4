package org.redress.integration.domain;

import org.redress.shared.BusinessException;

/** The client has used that key for another request. */
public class KeyUsedBefore extends BusinessException {
    private static final long serialVersionUID = 1L;

    public KeyUsedBefore() {
        super("RDR-ITG-002");
    }
}
