package org.redress.integration.domain;

import java.util.List;
import java.util.Optional;

/** The subscriptions there are. */
public interface SubscriptionRepository {
    /** Keeps a new one and gives it its id at once. */
    void add(Subscription subscription);

    Optional<Subscription> byId(long id);

    /** All of them, by name. */
    List<Subscription> all();

    /** Those that are not paused. */
    List<Subscription> active();

    void remove(Subscription subscription);
}
