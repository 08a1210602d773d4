package org.redress.integration.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.integration.boundary.EventDeliveryService;
import org.redress.integration.boundary.SubscriptionQueries;
import org.redress.integration.domain.SignedEvent;
import org.redress.integration.domain.Webhooks;
import org.redress.notification.boundary.DeliveryQueries;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.DueMessage;
import org.redress.notification.domain.RecipientKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every few seconds sends the events that wait in the outbox, receiver by receiver, so that none waits for another's
 * sleep. Nothing is sent inside a transaction: an event is taken in one, sent in none, and marked in another; if that last
 * one is lost, the event goes again under the same id.
 */
@Singleton
public class EventDelivery {
    static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    @Inject
    SubscriptionQueries subscriptions;

    @Inject
    DeliveryQueries waiting;

    @Inject
    EventDeliveryService events;

    @Inject
    DeliveryService outbox;

    @Inject
    Webhooks webhooks;

    @Inject
    CurrentActor actor;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("webhooks"), () -> {
            subscriptions.active().forEach(this::deliver);
            return AT_ONCE;
        });
    }

    /** Once a night removes the events that nobody asks for any more. */
    @Schedule(second = "0", minute = "43", hour = "2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        actor.as(new SystemActor("webhooks"), outbox::forgetEvents);
    }

    private void deliver(long subscriptionId) {
        for (DueMessage due : waiting.dueTo(RecipientKind.SUBSCRIPTION, subscriptionId, AT_ONCE)) {
            Optional<DeliveryProblem> problem = events.take(subscriptionId, due).flatMap(this::send);
            if (problem.filter(DeliveryProblem.RECEIVER_AWAY::equals).isPresent()) {
                return;
            }
        }
    }

    private Optional<DeliveryProblem> send(SignedEvent event) {
        Optional<DeliveryProblem> problem = webhooks.send(event);
        problem.ifPresentOrElse(why -> failed(event, why), () -> delivered(event));
        return problem;
    }

    private void delivered(SignedEvent event) {
        events.delivered(event);
        LOG.info("RDR-ITG-021 event delivered message={} subscription={}", event.messageId(), event.subscriptionId());
    }

    private void failed(SignedEvent event, DeliveryProblem why) {
        if (events.failed(event, why)) {
            LOG.error(
                    "RDR-ITG-023 event failed for good message={} subscription={} problem={}",
                    event.messageId(),
                    event.subscriptionId(),
                    why);
        } else {
            LOG.warn(
                    "RDR-ITG-022 event not delivered, tried again later message={} subscription={} problem={}",
                    event.messageId(),
                    event.subscriptionId(),
                    why);
        }
    }
}
