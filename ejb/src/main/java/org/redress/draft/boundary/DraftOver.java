package org.redress.draft.boundary;

import org.redress.shared.BusinessException;

/** What it was for is registered, or was thrown away: what is typed now is for something else. */
public class DraftOver extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DraftOver() {
        super("RDR-DRF-002");
    }
}
