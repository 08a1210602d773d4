package org.redress.demo.domain;

import org.redress.shared.BusinessException;

/** No promise waits for its time and nothing else does: there is no next timer to go to. */
public class NoTimerAhead extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoTimerAhead() {
        super("RDR-DEM-003");
    }
}
