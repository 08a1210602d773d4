package org.redress.integration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ClientActor;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;

/** Which subscriptions are whose: a system has those that work for the same staff member, an administrator all. */
@ApplicationScoped
class SubscriptionAccess {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    CurrentActor actor;

    Subscription get(long subscriptionId) {
        return subscriptions.byId(subscriptionId).filter(this::isOpen).orElseThrow(SubscriptionNotFound::new);
    }

    boolean isOpen(Subscription subscription) {
        return !(actor.get() instanceof ClientActor)
                || actor.get()
                        .staff()
                        .filter(person -> person.staffId() == subscription.worksFor())
                        .isPresent();
    }
}
