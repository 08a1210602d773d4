package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** The two are linked already. */
public class LinkedAlready extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LinkedAlready() {
        super("RDR-REL-002");
    }
}
