package org.redress.recovery.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpRepository;

@ApplicationScoped
class JpaFollowUpRepository implements FollowUpRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(FollowUp followUp) {
        em.persist(followUp);
    }

    @Override
    public List<FollowUp> ofCase(long caseId) {
        return em.createQuery("select f from FollowUp f where f.caseId = :caseId order by f.id", FollowUp.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
