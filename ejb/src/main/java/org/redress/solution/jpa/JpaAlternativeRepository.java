package org.redress.solution.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;

@ApplicationScoped
class JpaAlternativeRepository implements AlternativeRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Alternative alternative) {
        em.persist(alternative);
    }

    @Override
    public Optional<Alternative> byId(long alternativeId) {
        return Optional.ofNullable(em.find(Alternative.class, alternativeId));
    }

    @Override
    public List<Alternative> ofCase(long caseId) {
        return em.createQuery("select a from Alternative a where a.caseId = :caseId order by a.id", Alternative.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
