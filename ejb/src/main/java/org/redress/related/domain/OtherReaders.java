package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** Somebody may read only one of two cases, which is restricted or about her: merged, she would read of the other. Link them. */
public class OtherReaders extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OtherReaders() {
        super("RDR-REL-004");
    }
}
