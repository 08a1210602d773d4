package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentRepository;

@ApplicationScoped
class JpaCommitmentRepository implements CommitmentRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Commitment commitment) {
        em.persist(commitment);
    }

    @Override
    public Optional<Commitment> latest(long caseId) {
        List<Commitment> all = ofCase(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Commitment> ofCase(long caseId) {
        return em.createQuery("select c from Commitment c where c.caseId = :caseId order by c.number", Commitment.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
