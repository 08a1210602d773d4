package org.redress.notification.boundary;

import org.redress.shared.BusinessException;

/** There is no such letter. */
public class MessageNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MessageNotFound(long messageId) {
        super("RDR-NOT-001", messageId);
    }
}
