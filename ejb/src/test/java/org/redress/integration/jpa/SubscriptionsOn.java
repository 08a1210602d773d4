package org.redress.integration.jpa;

import jakarta.persistence.EntityManager;
import org.redress.integration.domain.SubscriptionRepository;

/** Subscriptions in a real database, for tests of other packages. */
public final class SubscriptionsOn {
    private SubscriptionsOn() {}

    public static SubscriptionRepository repository(EntityManager em) {
        JpaSubscriptionRepository repository = new JpaSubscriptionRepository();
        repository.em = em;
        return repository;
    }
}
