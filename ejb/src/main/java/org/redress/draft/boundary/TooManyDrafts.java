package org.redress.draft.boundary;

import org.redress.shared.BusinessException;

/** Somebody has begun more than she will ever finish. */
public class TooManyDrafts extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyDrafts(int most) {
        super("RDR-DRF-001", most);
    }
}
