package org.redress.integration.boundary;

import java.net.URI;

/**
 * Whether events may be sent to an address at all. It asks the network, so it is asked before a door, outside any
 * transaction, and again before each event. Not a door: it tells nothing about cases.
 */
public interface ReceiverCheck {
    /**
     * Returns when something may be sent there.
     *
     * @throws org.redress.integration.domain.AddressRefused when it may not, with the reason
     */
    void require(URI address);
}
