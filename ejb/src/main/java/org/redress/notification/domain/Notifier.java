package org.redress.notification.domain;

import java.io.IOException;

/** Carries a message out of the house. */
public interface Notifier {
    /**
     * Returns when the message is out.
     *
     * @throws IOException when it is not, or it is not known
     */
    void send(Outgoing message) throws IOException;
}
