package org.redress.integration.domain;

import java.net.URI;
import java.util.Map;

/**
 * An event about to be sent.
 *
 * @param messageId its number in the outbox; 0 when it only tries the way
 * @param headers what signs it
 */
public record SignedEvent(long messageId, long subscriptionId, URI url, Map<String, String> headers, String body) {
    public SignedEvent {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "SignedEvent#" + messageId;
    }
}
