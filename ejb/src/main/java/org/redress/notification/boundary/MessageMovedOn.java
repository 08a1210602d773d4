package org.redress.notification.boundary;

import org.redress.notification.domain.MessageState;
import org.redress.shared.BusinessException;

/** The letter is no longer where the page showed it: somebody else has seen to it. */
public class MessageMovedOn extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MessageMovedOn(MessageState state) {
        super("RDR-NOT-002", state);
    }
}
