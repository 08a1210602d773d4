package org.redress.solution.domain;

import org.redress.commitment.domain.DecidingRole;
import org.redress.shared.BusinessException;
import org.redress.shared.Money;

/** The amount is above what the role may decide. Source: R-058. */
public class AboveYourLimit extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AboveYourLimit(DecidingRole role, Money amount) {
        super("RDR-SOL-003", role, amount);
    }
}
