package org.redress.notification.boundary;

import org.redress.shared.BusinessException;

/** An event for another system goes where its subscription says, and nowhere else. */
public class EventIsNoLetter extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EventIsNoLetter() {
        super("RDR-NOT-013");
    }
}
