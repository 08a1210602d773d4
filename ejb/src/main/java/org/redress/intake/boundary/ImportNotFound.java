package org.redress.intake.boundary;

import org.redress.shared.BusinessException;

/** There is no such import, or no such layout. */
public class ImportNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportNotFound(Object idOrProfile) {
        super("RDR-INT-404", idOrProfile);
    }
}
