package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** A merge is taken back for a while only; after that the other case is registered anew. */
public class TooLateToPart extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooLateToPart(long hours) {
        super("RDR-REL-005", hours);
    }
}
