package org.redress.onlooker.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.MaySee;
import org.redress.onlooker.domain.Onlooker;
import org.redress.onlooker.domain.OnlookerRepository;

@ApplicationScoped
class JpaOnlookerRepository implements OnlookerRepository {
    private static final String OTHERS = "select o from Onlooker o where o.seenAt > :since and o.staffId <> :notOf";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Onlooker page) {
        em.persist(page);
    }

    @Override
    public Optional<Onlooker> byPage(String key) {
        return Optional.ofNullable(em.find(Onlooker.class, key));
    }

    @Override
    public void remove(Onlooker page) {
        em.remove(page);
    }

    @Override
    public List<Onlooker> ofCase(long caseId, long notOf, Instant since) {
        return em.createQuery(OTHERS + " and o.caseId = :caseId order by o.page", Onlooker.class)
                .setParameter("since", since)
                .setParameter("notOf", notOf)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Onlooker> visible(long notOf, Instant since, int atMost) {
        TypedQuery<Onlooker> query = em.createQuery(
                OTHERS + " and " + maySee.condition("o.caseId") + " order by o.caseId, o.page", Onlooker.class);
        query.setParameter("since", since).setParameter("notOf", notOf);
        maySee.bind(query);
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public int forget(Instant before) {
        return em.createQuery("delete from Onlooker o where o.seenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
