package org.redress.integration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.integration.domain.SignedEvent;
import org.redress.integration.domain.Webhooks;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.shared.Retrying;

/** Tries the way to a receiver while somebody waits, outside any transaction. Not a door: it passes those it needs. */
@ApplicationScoped
public class WebhookTrial {
    @Inject
    EventDeliveryService events;

    @Inject
    Webhooks webhooks;

    @Inject
    Retrying retrying;

    /**
     * Sends an event that says nothing.
     *
     * @return why it did not arrive; empty when it did
     * @throws SubscriptionNotFound when there is no such subscription, or not for whoever asks
     */
    public Optional<DeliveryProblem> send(long subscriptionId) {
        Optional<SignedEvent> event = retrying.call(() -> events.test(subscriptionId));
        Optional<DeliveryProblem> problem =
                event.isPresent() ? webhooks.send(event.get()) : Optional.of(DeliveryProblem.SECRET_UNREADABLE);
        retrying.run(() -> events.tested(subscriptionId, problem));
        return problem;
    }
}
