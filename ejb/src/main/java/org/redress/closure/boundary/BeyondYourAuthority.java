package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** What was done for the customer is more than the acting person may decide alone: it goes the usual way, with approval. */
public class BeyondYourAuthority extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param reason what the authority table says */
    public BeyondYourAuthority(String reason) {
        super("RDR-CLS-007", reason);
    }
}
