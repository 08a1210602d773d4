package org.redress.solution.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.Verdict;
import org.redress.solution.domain.WaitForDecision;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** */
class JpaDecidedProposalsTest {
    private static final Instant PROPOSED = Instant.parse("2026-09-23T07:00:00Z");
    private static final Instant DECIDED = PROPOSED.plus(Duration.ofHours(2));

    @OnEachDatabase
    void readsTheWaitsOfARoleSinceAMomentForCasesThatMayBeSeen(TestDatabase database) {
        database.commit(em -> {
            em.persist(decided(42, DecidingRole.SUPERVISOR, DECIDED));
            em.persist(decided(43, DecidingRole.SUPERVISOR, DECIDED.plusSeconds(1)));
            em.persist(decided(44, DecidingRole.SUPERVISOR, DECIDED));
            em.persist(decided(45, DecidingRole.MANAGER, DECIDED));
            em.persist(decided(46, DecidingRole.SUPERVISOR, DECIDED.minusSeconds(1)));
        });

        assertThat(database.<List<WaitForDecision>>read(em -> waits(em, DecidingRole.SUPERVISOR, 9)))
                .containsExactly(
                        new WaitForDecision(PROPOSED, DECIDED.plusSeconds(1)), new WaitForDecision(PROPOSED, DECIDED));
    }

    /** The second of two waits from when the first has decided. */
    @OnEachDatabase
    void readsTheWaitsOfTheSecondOfTwo(TestDatabase database) {
        database.commit(em -> {
            em.persist(decidedByTwo(42, DECIDED, DECIDED.plusSeconds(60)));
            em.persist(decided(43, DecidingRole.MANAGER, DECIDED.plusSeconds(5)));
        });

        assertThat(database.<List<WaitForDecision>>read(em -> waits(em, DecidingRole.MANAGER, 9)))
                .containsExactly(
                        new WaitForDecision(DECIDED, DECIDED.plusSeconds(60)),
                        new WaitForDecision(PROPOSED, DECIDED.plusSeconds(5)));
        assertThat(database.<List<WaitForDecision>>read(em -> waits(em, DecidingRole.MANAGER, 1)))
                .containsExactly(new WaitForDecision(DECIDED, DECIDED.plusSeconds(60)));
        assertThat(database.<List<WaitForDecision>>read(em -> waits(em, DecidingRole.SUPERVISOR, 9)))
                .containsExactly(new WaitForDecision(PROPOSED, DECIDED));
    }

    private static List<WaitForDecision> waits(EntityManager em, DecidingRole role, int atMost) {
        JpaDecidedProposals proposals = new JpaDecidedProposals();
        proposals.em = em;
        proposals.maySee = new AllCasesBut(44);
        return proposals.visibleWaits(role, DECIDED, atMost);
    }

    private static Solution decidedByTwo(long caseId, Instant first, Instant second) {
        Solution solution = new Solution(caseId, 1);
        Authority authority = new Authority(
                AuthorityVerdict.NEEDS_APPROVAL,
                Optional.of(DecidingRole.SUPERVISOR),
                Optional.of(DecidingRole.MANAGER),
                "large");
        Remediation repair =
                new Remediation(Remedy.REPLACEMENT, Money.of("25000", "ZAR"), "A new one", "You get a new one.");
        solution.propose(repair, new Proposer(7, DecidingRole.AGENT, PROPOSED), authority);
        solution.authority(authority);
        solution.decide(new Verdict(ApprovalDecision.APPROVED, 20, "", first, "t2"));
        solution.decide(new Verdict(ApprovalDecision.APPROVED, 30, "", second, "t3"));
        return solution;
    }

    private static Solution decided(long caseId, DecidingRole approver, Instant at) {
        Solution solution = new Solution(caseId, 1);
        Authority authority = new Authority(AuthorityVerdict.NEEDS_APPROVAL, Optional.of(approver), "above the limit");
        Remediation repair = new Remediation(Remedy.REPAIR, Money.of("3870", "ZAR"), "A new board", "It plays again.");
        solution.propose(repair, new Proposer(7, DecidingRole.AGENT, PROPOSED), authority);
        solution.authority(authority);
        solution.decide(new Verdict(ApprovalDecision.REFUSED, 20, "Repair comes first", at, "t2"));
        return solution;
    }
}
