package org.redress.operations.domain;

import org.redress.shared.BusinessException;

/** The model does not say that a case may go on without the step: what it records is needed later. Correct a fact instead. */
public class StepCannotBeSkipped extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StepCannotBeSkipped(String element) {
        super("RDR-OPS-002", element);
    }
}
