package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Nobody closes a case before the customer says that it is solved, or has been silent in spite of reminders. */
public class CustomerHasNotAgreed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CustomerHasNotAgreed() {
        super("RDR-CLS-003");
    }
}
