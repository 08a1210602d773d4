package org.redress.operations.domain;

import org.redress.shared.BusinessException;

/** What follows the failed step is not clear: a gateway, or a step of another process. Correct a fact instead. */
public class StepCannotBeSkipped extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StepCannotBeSkipped(String element) {
        super("RDR-OPS-002", element);
    }
}
