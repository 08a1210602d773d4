package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Nobody reviews how she asked her own customer. */
public class OwnCase extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OwnCase() {
        super("RDR-CLS-006");
    }
}
