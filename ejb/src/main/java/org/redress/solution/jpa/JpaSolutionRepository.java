package org.redress.solution.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.MaySee;
import org.redress.solution.domain.ProposedLine;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionRepository;

@ApplicationScoped
class JpaSolutionRepository implements SolutionRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Solution solution) {
        em.persist(solution);
    }

    @Override
    public Optional<Solution> latest(long caseId) {
        List<Solution> all = ofCase(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Solution> ofCase(long caseId) {
        return em.createQuery("select s from Solution s where s.caseId = :caseId order by s.number", Solution.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<ProposedLine> visibleProposalsOf(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<ProposedLine> query = em.createQuery(
                "select new org.redress.solution.domain.ProposedLine("
                        + "s.caseId, coalesce(other.changedDescription, one.changedDescription, p.description))"
                        + " from Proposal p join p.solution s left join p.approvals one on one.stage = 1"
                        + " left join p.approvals other on other.stage = 2 where s.caseId in :caseIds and "
                        + maySee.condition("s.caseId") + " order by s.caseId, s.number, p.number",
                ProposedLine.class);
        maySee.bind(query);
        return query.setParameter("caseIds", caseIds).getResultList();
    }
}
