package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** Only two cases of the same customer are merged: what one customer told us is not shown, written or promised to another. Link them. */
public class OtherCustomer extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OtherCustomer() {
        super("RDR-REL-003");
    }
}
