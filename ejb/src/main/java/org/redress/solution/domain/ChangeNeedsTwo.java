package org.redress.solution.domain;

import org.redress.shared.BusinessException;
import org.redress.shared.Money;

/** Nobody approves alone a change that two approve when it is proposed. Source. */
public class ChangeNeedsTwo extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ChangeNeedsTwo(Money amount) {
        super("RDR-SOL-009", amount);
    }
}
