package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.domain.RetryPlan;
import org.redress.selfservice.boundary.LinkLetters;
import org.redress.selfservice.domain.LinkFor;

/**
 * The outbox as the product's own delivery uses it: each call is a short transaction, and nothing is sent inside one.
 */
@Stateless
public class DeliveryService {
    private static final RetryPlan PLAN = RetryPlan.usual();

    @Inject
    OutboxRepository outbox;

    @Inject
    @ConfigProperty(name = "redress.webhook.kept-days", defaultValue = "30")
    int eventsKeptDays;

    @Inject
    LinkLetters links;

    @Inject
    Clock clock;

    /** Takes a letter to send it, with the link it carries; empty when another node was first. */
    @Allows(SYSTEM)
    public Optional<Outgoing> take(long messageId) {
        return outbox.byId(messageId)
                .filter(message -> message.take(PLAN, clock.instant()))
                .map(this::outgoing);
    }

    /** The letter is out. */
    @Allows(SYSTEM)
    public void sent(long messageId) {
        existing(messageId).sent(clock.instant());
    }

    /**
     * The message did not get out; it is tried again later, or has failed for good. When a receiver of events is away, what
     * else is for it waits as long.
     *
     * @return whether it has failed for good
     */
    @Allows(SYSTEM)
    public boolean failed(long messageId, DeliveryProblem why) {
        OutboxMessage message = existing(messageId);
        boolean forGood = message.failed(why, PLAN);
        if (why == DeliveryProblem.RECEIVER_AWAY && !forGood) {
            outbox.holdBack(message.recipientKind(), message.recipientId(), message.nextAttemptAt());
        }
        return forGood;
    }

    /** The message must not leave any more: whom it was for may not have it. */
    @Allows(SYSTEM)
    public void withhold(long messageId) {
        existing(messageId).withhold(clock.instant());
    }

    /** Removes events that were delivered or withheld so long ago that nobody asks for them. */
    @Allows(SYSTEM)
    public int forgetEvents() {
        return outbox.forget(Carrier.WEBHOOK, clock.instant().minus(Duration.ofDays(eventsKeptDays)));
    }

    /** With the links that only whom they are for ever reads. */
    private Outgoing outgoing(OutboxMessage message) {
        return whom(message)
                .map(whom -> Outgoing.of(message, links.fill(message.text().body(), whom, message.id())))
                .orElseGet(() -> Outgoing.of(message));
    }

    private static Optional<LinkFor> whom(OutboxMessage message) {
        return message.recipientKind().linkHolder().flatMap(holder -> message.caseId()
                .map(id -> new LinkFor(id, holder, message.recipientId())));
    }

    private OutboxMessage existing(long messageId) {
        return outbox.byId(messageId)
                .orElseThrow(() -> new IllegalStateException("message " + messageId + " is gone from the outbox"));
    }
}
