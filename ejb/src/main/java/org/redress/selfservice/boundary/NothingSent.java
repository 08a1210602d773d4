package org.redress.selfservice.boundary;

import org.redress.shared.BusinessException;

/** Neither words nor files came. */
public class NothingSent extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NothingSent() {
        super("RDR-SLF-006");
    }
}
