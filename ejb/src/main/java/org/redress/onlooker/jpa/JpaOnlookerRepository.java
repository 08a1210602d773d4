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
import org.redress.onlooker.domain.LookedAt;
import org.redress.onlooker.domain.Onlooker;
import org.redress.onlooker.domain.OnlookerRepository;

@ApplicationScoped
class JpaOnlookerRepository implements OnlookerRepository {
    private static final String OTHERS = "select o.caseId, o.staffId, max(case when o.writing = true then 1 else 0 end)"
            + ", max(o.seenAt) as seen from Onlooker o where o.seenAt > :since and o.staffId <> :notOf";
    private static final String LATEST_FIRST = " group by o.caseId, o.staffId order by seen desc, o.caseId, o.staffId";

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
    public List<Onlooker> ofPersonBut(long staffId, int newest) {
        return em.createQuery(
                        "select o from Onlooker o where o.staffId = :staffId order by o.seenAt desc, o.page",
                        Onlooker.class)
                .setParameter("staffId", staffId)
                .setFirstResult(newest)
                .getResultList();
    }

    @Override
    public List<LookedAt> ofCase(long caseId, long notOf, Instant since, int atMost) {
        TypedQuery<Object[]> query = em.createQuery(OTHERS + " and o.caseId = :caseId" + LATEST_FIRST, Object[].class);
        query.setParameter("caseId", caseId);
        return people(query, notOf, since, atMost);
    }

    @Override
    public List<LookedAt> visible(long notOf, Instant since, int atMost) {
        TypedQuery<Object[]> query =
                em.createQuery(OTHERS + " and " + maySee.condition("o.caseId") + LATEST_FIRST, Object[].class);
        maySee.bind(query);
        return people(query, notOf, since, atMost);
    }

    private static List<LookedAt> people(TypedQuery<Object[]> query, long notOf, Instant since, int atMost) {
        return query
                .setParameter("notOf", notOf)
                .setParameter("since", since)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(row -> new LookedAt((Long) row[0], (Long) row[1], ((Number) row[2]).intValue() == 1))
                .toList();
    }

    @Override
    public int forget(Instant before) {
        return em.createQuery("delete from Onlooker o where o.seenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
