package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** A case is neither linked with itself nor merged into itself: name another one. */
public class SameCase extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SameCase() {
        super("RDR-REL-001");
    }
}
