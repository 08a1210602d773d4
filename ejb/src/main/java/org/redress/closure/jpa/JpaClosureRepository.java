package org.redress.closure.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;

@ApplicationScoped
class JpaClosureRepository implements ClosureRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Confirmation confirmation) {
        em.persist(confirmation);
    }

    @Override
    public void add(Closure closure) {
        em.persist(closure);
    }

    @Override
    public Optional<Confirmation> lastConfirmation(long caseId) {
        List<Confirmation> all = confirmationsOf(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Confirmation> confirmationsOf(long caseId) {
        return em.createQuery(
                        "select c from Confirmation c where c.caseId = :caseId order by c.recordedAt, c.id",
                        Confirmation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Closure> closuresOf(long caseId) {
        return em.createQuery(
                        "select c from Closure c where c.caseId = :caseId order by c.closedAt, c.id", Closure.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
