package org.redress.solution.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionRepository;

@ApplicationScoped
class JpaSolutionRepository implements SolutionRepository {
    @PersistenceContext
    EntityManager em;

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
}
