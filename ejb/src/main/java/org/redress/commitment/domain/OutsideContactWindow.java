package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.BusinessException;

/** The customer may not be phoned at that time; the next good time is said. Source: R-121. */
public class OutsideContactWindow extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OutsideContactWindow(ContactMethod method, Instant nextGoodTime) {
        super("RDR-CMT-006", method, nextGoodTime);
    }
}
