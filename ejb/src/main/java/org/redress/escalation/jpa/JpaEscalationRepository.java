package org.redress.escalation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationRepository;

@ApplicationScoped
class JpaEscalationRepository implements EscalationRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Escalation escalation) {
        em.persist(escalation);
    }

    @Override
    public Optional<Escalation> byId(long escalationId) {
        return Optional.ofNullable(em.find(Escalation.class, escalationId));
    }

    @Override
    public List<Escalation> ofCase(long caseId) {
        return em.createQuery("select e from Escalation e where e.caseId = :caseId order by e.id", Escalation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
