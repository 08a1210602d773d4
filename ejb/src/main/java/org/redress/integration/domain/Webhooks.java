package org.redress.integration.domain;

import java.util.Optional;
import org.redress.notification.domain.DeliveryProblem;

/** Brings events to their receivers, over the network. */
public interface Webhooks {
    /** Sends an event and waits for the answer, ten seconds at most; empty when the receiver has taken it. */
    Optional<DeliveryProblem> send(SignedEvent event);
}
