package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** What was done after the promised time does not keep the promise. Source: R-054. */
public class PromiseKeptLate extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PromiseKeptLate(Instant dueAt) {
        super("RDR-CMT-010", dueAt);
    }
}
