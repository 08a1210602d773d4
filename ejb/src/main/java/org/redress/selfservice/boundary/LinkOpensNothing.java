package org.redress.selfservice.boundary;

import org.redress.selfservice.domain.LinkState;
import org.redress.shared.BusinessException;

/** The link has expired or was taken back before, so that there is nothing to take back. */
public class LinkOpensNothing extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LinkOpensNothing(LinkState state) {
        super("RDR-SLF-005", state);
    }
}
