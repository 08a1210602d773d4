package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

/**
 * The outbox for case events that go to other systems, in the caller's transaction. Not a door: only doors and what hears
 * events call it. Source: R-187.
 */
@ApplicationScoped
public class EventPost {
    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    /**
     * Lets an event wait for its receiver, unless she has it already.
     *
     * @param event what may be told of it where it goes
     * @param eventNumber its number among the events of the case
     * @param text its type, and the event as it is sent
     */
    public void write(CaseEvent event, int eventNumber, Addressee to, Letter text) {
        outbox.addOnce(OutboxMessage.ofEvent(event, eventNumber, to, text, clock.instant()));
    }

    /** What waits or has failed goes to the new address. */
    public void redirect(long subscriptionId, String url) {
        outbox.unsentTo(RecipientKind.SUBSCRIPTION, subscriptionId).forEach(message -> message.followTo(url));
    }

    /** The receiver answers again: what waits for it goes out at once. */
    public void hurry(long subscriptionId) {
        outbox.unsentTo(RecipientKind.SUBSCRIPTION, subscriptionId).forEach(message -> message.hurry(clock.instant()));
    }

    /** The subscription has ended: nothing of it leaves any more. */
    public void withhold(long subscriptionId) {
        outbox.unsentTo(RecipientKind.SUBSCRIPTION, subscriptionId)
                .forEach(message -> message.withhold(clock.instant()));
    }

    /** How many events wait, by the id of the subscription; absent when none does. */
    public Map<Long, Long> waiting() {
        return outbox.counts(RecipientKind.SUBSCRIPTION, MessageState.WAITING);
    }

    /** How many events have failed for good, by the id of the subscription; absent when none has. */
    public Map<Long, Long> failed() {
        return outbox.counts(RecipientKind.SUBSCRIPTION, MessageState.FAILED);
    }
}
