package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DueMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

/** What the product's own delivery asks the outbox every few seconds; asking changes nothing and is not written down. */
@Stateless
public class DeliveryQueries {
    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    /** The numbers of messages to be sent that way now, the longest waiting first. */
    @Allows(SYSTEM)
    public List<Long> due(Carrier carrier, int atMost) {
        return outbox.due(carrier, clock.instant(), atMost);
    }

    /** The messages to be sent to a receiver now, the longest waiting first. */
    @Allows(SYSTEM)
    public List<DueMessage> dueTo(RecipientKind kind, long recipientId, int atMost) {
        return outbox.dueTo(kind, recipientId, clock.instant(), atMost);
    }
}
