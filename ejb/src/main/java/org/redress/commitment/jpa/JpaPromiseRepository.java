package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseState;
import org.redress.identity.boundary.MaySee;

@ApplicationScoped
class JpaPromiseRepository implements PromiseRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Promise promise) {
        em.persist(promise);
    }

    @Override
    public Optional<Promise> byId(long promiseId) {
        return Optional.ofNullable(em.find(Promise.class, promiseId));
    }

    @Override
    public List<Promise> ofCase(long caseId) {
        return em.createQuery("select p from Promise p where p.caseId = :caseId order by p.dueAt, p.id", Promise.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Promise> openOfCases(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Promise p where p.caseId in :caseIds and p.state in :open order by p.id",
                        Promise.class)
                .setParameter("caseIds", caseIds)
                .setParameter("open", PromiseState.OPEN_ONES)
                .getResultList();
    }

    @Override
    public List<PromiseLine> visibleOfCases(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<PromiseLine> query = em.createQuery(
                "select new org.redress.commitment.domain.PromiseLine(p.caseId, p.kind, p.what, p.dueAt, p.state)"
                        + " from Promise p where p.caseId in :caseIds and " + maySee.condition("p.caseId")
                        + " order by p.dueAt, p.id",
                PromiseLine.class);
        maySee.bind(query);
        return query.setParameter("caseIds", caseIds).getResultList();
    }

    @Override
    public int countVisibleOfCustomer(long customerId, PromiseState end) {
        TypedQuery<Long> query = em.createQuery(
                "select count(p) from Promise p, Complaint c where c.id = p.caseId and c.customerId = :customerId"
                        + " and p.state = :end and " + maySee.condition("p.caseId"),
                Long.class);
        maySee.bind(query);
        return query.setParameter("customerId", customerId)
                .setParameter("end", end)
                .getSingleResult()
                .intValue();
    }
}
