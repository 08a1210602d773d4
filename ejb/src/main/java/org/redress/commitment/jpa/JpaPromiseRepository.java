package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseRepository;

@ApplicationScoped
class JpaPromiseRepository implements PromiseRepository {
    @PersistenceContext
    EntityManager em;

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
}
