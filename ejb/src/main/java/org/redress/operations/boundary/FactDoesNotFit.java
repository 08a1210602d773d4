package org.redress.operations.boundary;

import org.redress.operations.domain.FactType;
import org.redress.shared.BusinessException;

/** A routing fact takes a value of its type only. */
public class FactDoesNotFit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FactDoesNotFit(String fact, FactType type) {
        super("RDR-OPS-001", fact, type);
    }
}
