package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** Of two cases only one is restricted: merged, it would be read by whom it is closed to. Link them. */
public class OtherReaders extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OtherReaders() {
        super("RDR-REL-004");
    }
}
