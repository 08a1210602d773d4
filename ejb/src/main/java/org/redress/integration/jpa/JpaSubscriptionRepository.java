package org.redress.integration.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;
import org.redress.integration.domain.SubscriptionState;

@ApplicationScoped
class JpaSubscriptionRepository implements SubscriptionRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    /** Written at once: whoever makes it wants to know its id. */
    @Override
    public void add(Subscription subscription) {
        em.persist(subscription);
        em.flush();
    }

    @Override
    public Optional<Subscription> byId(long id) {
        return Optional.ofNullable(em.find(Subscription.class, id));
    }

    @Override
    public List<Subscription> all() {
        return em.createQuery("select s from Subscription s order by s.name, s.id", Subscription.class)
                .getResultList();
    }

    @Override
    public List<Subscription> active() {
        return em.createQuery("select s from Subscription s where s.state = :active order by s.id", Subscription.class)
                .setParameter("active", SubscriptionState.ACTIVE)
                .getResultList();
    }

    @Override
    public void remove(Subscription subscription) {
        em.remove(subscription);
    }
}
