package org.redress.handover.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;

@ApplicationScoped
class JpaHandoverRepository implements HandoverRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Handover handover) {
        em.persist(handover);
    }

    @Override
    public Optional<Handover> byId(long handoverId) {
        return Optional.ofNullable(em.find(Handover.class, handoverId));
    }

    @Override
    public List<Handover> ofCase(long caseId) {
        return em.createQuery("select h from Handover h where h.caseId = :caseId order by h.id", Handover.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
