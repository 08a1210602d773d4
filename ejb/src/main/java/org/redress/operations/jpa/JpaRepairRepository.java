package org.redress.operations.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.operations.domain.Repair;
import org.redress.operations.domain.RepairRepository;

@ApplicationScoped
class JpaRepairRepository implements RepairRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Repair repair) {
        em.persist(repair);
    }

    @Override
    public List<Repair> ofCase(long caseId) {
        return em.createQuery("select r from Repair r where r.caseId = :caseId order by r.doneAt, r.id", Repair.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
