package org.redress.recovery.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.BusinessException;

/** The customer may not be reached in that way at that time; the next good time is said. Source: R-121. */
public class OutsideHerHours extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OutsideHerHours(ContactMethod method, Instant nextGoodTime) {
        super("RDR-REC-004", method, nextGoodTime);
    }
}
