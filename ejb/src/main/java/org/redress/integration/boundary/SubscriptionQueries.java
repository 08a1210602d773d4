package org.redress.integration.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.CLIENT;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.Allows;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;
import org.redress.notification.boundary.EventPost;

/** Which systems are sent what happens, and how that goes. */
@Stateless
public class SubscriptionQueries {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionAccess access;

    @Inject
    EventPost post;

    @Inject
    Clock clock;

    /** All of them, by name; a system finds those that work for the same staff member. Source: R-187. */
    @Allows({ADMINISTRATOR, CLIENT})
    public List<SubscriptionView> all() {
        Map<Long, Long> waiting = post.waiting();
        Map<Long, Long> failed = post.failed();
        return subscriptions.all().stream()
                .filter(access::isOpen)
                .map(each -> SubscriptionView.of(
                        each, clock.instant(), waiting.getOrDefault(each.id(), 0L), failed.getOrDefault(each.id(), 0L)))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public SubscriptionView one(long subscriptionId) {
        access.get(subscriptionId);
        return all().stream()
                .filter(each -> each.subscriptionId() == subscriptionId)
                .findFirst()
                .orElseThrow(SubscriptionNotFound::new);
    }

    /** The ids of those that are sent something now. */
    @Allows(SYSTEM)
    public List<Long> active() {
        return subscriptions.active().stream().map(Subscription::id).toList();
    }
}
