package org.redress.identity.boundary;

import org.redress.shared.BusinessException;

/** The acting person may not do this. The page says who may and how to ask; REST answers 403. */
public class NotAllowed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String door) {
        super("RDR-IDN-001", door);
    }

    protected NotAllowed(String code, Object... details) {
        super(code, details);
    }
}
