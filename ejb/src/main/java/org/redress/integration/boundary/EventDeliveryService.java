package org.redress.integration.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.CLIENT;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.integration.domain.SecretSealer;
import org.redress.integration.domain.SecretUnreadable;
import org.redress.integration.domain.SignedEvent;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.boundary.EventPost;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.DueMessage;
import org.redress.notification.domain.Outgoing;
import org.redress.shared.Installation;

/** Events on their way from the outbox to their receivers: each call is a short transaction, and nothing is sent inside one. */
@Stateless
public class EventDeliveryService {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionAccess subscriptionAccess;

    @Inject
    DeliveryService outbox;

    @Inject
    EventPost post;

    @Inject
    SecretSealer sealer;

    @Inject
    StaffAtWork staff;

    @Inject
    CaseAccess access;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /**
     * Takes an event to send it, signed; empty when another node was first, or a case that it names may not be told there any more: then
     * it never leaves.
     */
    @Allows(SYSTEM)
    public Optional<SignedEvent> take(long subscriptionId, DueMessage due) {
        Optional<Subscription> receiver = subscriptions.byId(subscriptionId);
        if (receiver.filter(each -> mayHear(each, due.cases())).isEmpty()) {
            outbox.withhold(due.messageId());
            return Optional.empty();
        }
        return receiver.filter(Subscription::isActive)
                .flatMap(each -> outbox.take(due.messageId()).flatMap(message -> signed(each, message)));
    }

    /** It has arrived. */
    @Allows(SYSTEM)
    public void delivered(SignedEvent event) {
        outbox.sent(event.messageId());
        subscriptions.byId(event.subscriptionId()).ifPresent(each -> each.delivered(clock.instant()));
    }

    /**
     * It did not arrive; it is tried again later, or has failed for good.
     *
     * @return whether it has failed for good
     */
    @Allows(SYSTEM)
    public boolean failed(SignedEvent event, DeliveryProblem why) {
        subscriptions.byId(event.subscriptionId()).ifPresent(each -> each.failed(why, clock.instant()));
        return outbox.failed(event.messageId(), why);
    }

    /**
     * An event that says nothing, to try the way to a receiver with.
     *
     * @throws SubscriptionNotFound when there is no such subscription, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public Optional<SignedEvent> test(long subscriptionId) {
        Subscription receiver = subscriptionAccess.get(subscriptionId);
        String id = "test-" + UUID.randomUUID();
        return signed(receiver, 0, id, CloudEvent.test(id, installation.baseUrl(), clock.instant()));
    }

    /**
     * What came of trying the way; when the receiver has answered, what waits for it goes out.
     *
     * @throws SubscriptionNotFound when there is no such subscription, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public void tested(long subscriptionId, Optional<DeliveryProblem> problem) {
        Subscription receiver = subscriptionAccess.get(subscriptionId);
        problem.ifPresentOrElse(why -> receiver.failed(why, clock.instant()), () -> {
            receiver.delivered(clock.instant());
            post.hurry(subscriptionId);
        });
    }

    private boolean mayHear(Subscription receiver, List<Long> cases) {
        return staff.now(receiver.worksFor()).isPresent()
                && cases.stream().allMatch(caseId -> access.isVisibleTo(receiver.worksFor(), caseId));
    }

    private Optional<SignedEvent> signed(Subscription receiver, Outgoing message) {
        Optional<SignedEvent> signed = signed(
                receiver, message.id(), message.messageId(), message.text().body());
        if (signed.isEmpty()) {
            outbox.failed(message.id(), DeliveryProblem.SECRET_UNREADABLE);
            receiver.failed(DeliveryProblem.SECRET_UNREADABLE, clock.instant());
        }
        return signed;
    }

    private Optional<SignedEvent> signed(Subscription receiver, long messageId, String id, String body) {
        Instant now = clock.instant();
        List<String> signatures = new ArrayList<>();
        try {
            for (String sealed : receiver.sealedSecrets(now)) {
                signatures.add(sealer.open(sealed).sign(id, now.getEpochSecond(), body));
            }
        } catch (SecretUnreadable otherwise) {
            return Optional.empty();
        }
        return Optional.of(new SignedEvent(
                messageId,
                receiver.id(),
                receiver.url(),
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", String.valueOf(now.getEpochSecond()),
                        "webhook-signature", String.join(" ", signatures)),
                body));
    }
}
