package org.redress.solution.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** What is recorded as done has not happened yet. */
public class DoneInTheFuture extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DoneInTheFuture(Instant doneAt) {
        super("RDR-SOL-005", doneAt);
    }
}
