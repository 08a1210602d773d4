package org.redress.visit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitRepository;

@ApplicationScoped
class JpaVisitRepository implements VisitRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Visit visit) {
        em.persist(visit);
    }

    @Override
    public Optional<Visit> byId(long visitId) {
        return Optional.ofNullable(em.find(Visit.class, visitId));
    }

    @Override
    public List<Visit> ofCase(long caseId) {
        return em.createQuery("select v from Visit v where v.caseId = :caseId order by v.id", Visit.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
