package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreedLine;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentRepository;
import org.redress.commitment.domain.RoundOutcome;
import org.redress.identity.boundary.MaySee;

@ApplicationScoped
class JpaCommitmentRepository implements CommitmentRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

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

    @Override
    public List<AgreedLine> visibleAgreedOf(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<AgreedLine> query = em.createQuery(
                "select new org.redress.commitment.domain.AgreedLine(c.caseId, o.title)"
                        + " from SolutionOption o join o.round r join r.commitment c"
                        + " where o.chosen = true and r.outcome = :agreed and c.caseId in :caseIds and "
                        + maySee.condition("c.caseId") + " order by c.caseId, c.number, r.number",
                AgreedLine.class);
        maySee.bind(query);
        return query.setParameter("agreed", RoundOutcome.AGREED)
                .setParameter("caseIds", caseIds)
                .getResultList();
    }
}
