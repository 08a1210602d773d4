package org.redress.complaint.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** It is said to have reached us at a time that is still to come. Source: R-006. */
public class ReceivedLaterThanNow extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ReceivedLaterThanNow(Instant receivedAt) {
        super("RDR-CMP-035", receivedAt);
    }
}
