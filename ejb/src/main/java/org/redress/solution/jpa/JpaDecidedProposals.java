package org.redress.solution.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.MaySee;
import org.redress.solution.domain.DecidedProposals;
import org.redress.solution.domain.WaitForDecision;

@ApplicationScoped
class JpaDecidedProposals implements DecidedProposals {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<WaitForDecision> visibleWaits(DecidingRole asked, Instant since, int atMost) {
        List<WaitForDecision> first = waits(
                "p.proposedAt", "Approval a join a.proposal p", "a.stage = 1 and p.approverRole", asked, since, atMost);
        List<WaitForDecision> second = waits(
                "f.decidedAt",
                "Approval a join a.proposal p join p.approvals f",
                "a.stage = 2 and f.stage = 1 and p.secondApproverRole",
                asked,
                since,
                atMost);
        return Stream.concat(first.stream(), second.stream())
                .sorted(Comparator.comparing(WaitForDecision::decidedAt).reversed())
                .limit(atMost)
                .toList();
    }

    private List<WaitForDecision> waits(
            String askedAt, String approvals, String role, DecidingRole asked, Instant since, int atMost) {
        TypedQuery<WaitForDecision> query = em.createQuery(
                "select new org.redress.solution.domain.WaitForDecision(" + askedAt + ", a.decidedAt) from " + approvals
                        + " join p.solution s where a.decidedAt >= :since and " + role + " = :asked and "
                        + maySee.condition("s.caseId") + " order by a.decidedAt desc",
                WaitForDecision.class);
        maySee.bind(query);
        return query.setParameter("since", since)
                .setParameter("asked", asked)
                .setMaxResults(atMost)
                .getResultList();
    }
}
