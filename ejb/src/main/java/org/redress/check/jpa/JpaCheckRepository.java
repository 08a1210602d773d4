package org.redress.check.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.check.domain.CheckRepository;
import org.redress.check.domain.CompletedCheck;

@ApplicationScoped
class JpaCheckRepository implements CheckRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CompletedCheck check) {
        em.persist(check);
    }

    @Override
    public List<CompletedCheck> ofCase(long caseId) {
        return em.createQuery(
                        "select c from CompletedCheck c where c.caseId = :caseId order by c.completedAt, c.id",
                        CompletedCheck.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
