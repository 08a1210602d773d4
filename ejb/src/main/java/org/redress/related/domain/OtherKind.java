package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** A complaint is merged with a complaint only: what is no complaint is answered by itself. Link them. */
public class OtherKind extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OtherKind() {
        super("RDR-REL-008");
    }
}
