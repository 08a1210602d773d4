package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.domain.RetryPlan;

/**
 * The outbox as the product's own delivery uses it: each call is a short transaction, and nothing is sent inside one.
 */
@Stateless
public class DeliveryService {
    private static final RetryPlan PLAN = RetryPlan.usual();

    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    /** Takes a letter to send it; empty when another node was first. */
    @Allows(SYSTEM)
    public Optional<Outgoing> take(long messageId) {
        return outbox.byId(messageId)
                .filter(message -> message.take(PLAN, clock.instant()))
                .map(Outgoing::of);
    }

    /** The letter is out. */
    @Allows(SYSTEM)
    public void sent(long messageId) {
        existing(messageId).sent(clock.instant());
    }

    /**
     * The letter did not get out; it is tried again later, or has failed for good.
     *
     * @return whether it has failed for good
     */
    @Allows(SYSTEM)
    public boolean failed(long messageId, DeliveryProblem why) {
        return existing(messageId).failed(why, PLAN);
    }

    private OutboxMessage existing(long messageId) {
        return outbox.byId(messageId)
                .orElseThrow(() -> new IllegalStateException("message " + messageId + " is gone from the outbox"));
    }
}
