package org.redress.solution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Money;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Approval;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Contacted;
import org.redress.solution.domain.ProposedLine;
import org.redress.solution.domain.Proposer;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.Solution;
import org.redress.solution.domain.SolutionAction;
import org.redress.solution.domain.SolutionState;
import org.redress.solution.domain.StakeholderContact;
import org.redress.solution.domain.Verdict;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaSolutionRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Authority SUPERVISOR_DECIDES =
            new Authority(AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.SUPERVISOR), "above 1 500.00");

    @OnEachDatabase
    void keepsProposalsDecisionsAndActions(TestDatabase database) {
        database.commit(em -> {
            Solution solution = new Solution(42, 1);
            solution.propose(remediation("3870"), new Proposer(7, DecidingRole.AGENT, NOW), SUPERVISOR_DECIDES);
            solution.authority(SUPERVISOR_DECIDES);
            repository(em).add(solution);
        });
        database.commit(em -> {
            Solution solution = repository(em).latest(42).orElseThrow();
            solution.change(
                    new Verdict(ApprovalDecision.CHANGED, 20, "Cheaper", NOW, "t2", Optional.of(30L)),
                    remediation("1240"));
            solution.contacted(List.of(new Contacted("Stores", ContactMethod.EMAIL, "Ready at five", NOW)), "", 7);
            solution.apply(List.of(new ActionDone(ActionKind.TECHNICIAN_SENT, "New board", "Sipho", NOW)), NOW);
        });

        database.commit(em -> {
            Solution found = repository(em).latest(42).orElseThrow();
            assertThat(found.state()).isEqualTo(SolutionState.APPLIED);
            assertThat(found.proposal().authority()).isEqualTo(SUPERVISOR_DECIDES);
            assertThat(found.proposal().remediation().amount()).isEqualTo(Money.of("1240", "ZAR"));
            assertThat(found.proposal().approval()).hasValueSatisfying(approval -> assertThat(approval.reason())
                    .contains("Cheaper"));
            assertThat(found.proposal().approval().orElseThrow().inPlaceOf()).contains(30L);
            assertThat(found.contacts()).extracting(StakeholderContact::who).containsExactly("Stores");
            assertThat(found.actions()).extracting(SolutionAction::what).containsExactly("New board");
        });
    }

    /** what the first changed and the second approved is read as the first changed it. */
    @OnEachDatabase
    void keepsBothOfTwoApprovals(TestDatabase database) {
        Authority two = new Authority(
                AuthorityVerdict.NEEDS_APPROVAL,
                Optional.of(DecidingRole.SUPERVISOR),
                Optional.of(DecidingRole.MANAGER),
                "above 20 000.00");
        database.commit(em -> {
            Solution solution = new Solution(42, 1);
            solution.propose(remediation("25000"), new Proposer(7, DecidingRole.AGENT, NOW), two);
            solution.authority(two);
            repository(em).add(solution);
        });
        database.commit(em -> repository(em)
                .latest(42)
                .orElseThrow()
                .change(
                        new Verdict(ApprovalDecision.CHANGED, 20, "Cheaper", NOW, "t2"),
                        new Remediation(
                                Remedy.REPAIR, Money.of("21000", "ZAR"), "A mended board", "It plays on Friday.")));
        database.commit(em -> {
            Solution solution = repository(em).latest(42).orElseThrow();
            assertThat(solution.isDecidedBy("t2")).isTrue();
            assertThat(solution.isDecidedBy("t3")).isFalse();
            solution.decide(new Verdict(ApprovalDecision.APPROVED, 30, "", NOW, "t3"));
        });

        database.commit(em -> {
            Solution found = repository(em).latest(42).orElseThrow();
            assertThat(found.state()).isEqualTo(SolutionState.AUTHORISED);
            assertThat(found.proposal().authority()).isEqualTo(two);
            assertThat(found.proposal().approvals())
                    .extracting(Approval::stage, Approval::decision)
                    .containsExactly(tuple(1, ApprovalDecision.CHANGED), tuple(2, ApprovalDecision.APPROVED));
            assertThat(found.proposal().remediation().amount()).isEqualTo(Money.of("21000", "ZAR"));
        });
        assertThat(database.<List<ProposedLine>>read(em -> {
                    JpaSolutionRepository repository = repository(em);
                    repository.maySee = new AllCasesBut(44);
                    return repository.visibleProposalsOf(List.of(42L));
                }))
                .containsExactly(new ProposedLine(42, "A mended board"));
    }

    @OnEachDatabase
    void answersTheLatestSolutionOfACase(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(new Solution(42, 1));
            repository(em).add(new Solution(42, 2));
            repository(em).add(new Solution(43, 1));
        });

        database.commit(em -> {
            assertThat(repository(em).latest(42)).map(Solution::number).contains(2);
            assertThat(repository(em).ofCase(43)).hasSize(1);
        });
    }

    /** */
    @OnEachDatabase
    void listsWhatWasProposedForManyCasesAsItWasDecidedInOneRead(TestDatabase database) {
        database.commit(em -> {
            for (long caseId : new long[] {42, 43, 44}) {
                Solution solution = new Solution(caseId, 1);
                solution.propose(remediation("3870"), new Proposer(7, DecidingRole.AGENT, NOW), SUPERVISOR_DECIDES);
                solution.authority(SUPERVISOR_DECIDES);
                repository(em).add(solution);
            }
            repository(em)
                    .latest(42)
                    .orElseThrow()
                    .change(
                            new Verdict(ApprovalDecision.CHANGED, 20, "Cheaper", NOW, "t2"),
                            new Remediation(
                                    Remedy.REPAIR, Money.of("1240", "ZAR"), "A mended board", "It plays on Friday."));
        });

        assertThat(database.<List<ProposedLine>>read(em -> {
                    JpaSolutionRepository repository = repository(em);
                    repository.maySee = new AllCasesBut(44);
                    return repository.visibleProposalsOf(List.of(42L, 43L, 44L));
                }))
                .containsExactly(new ProposedLine(42, "A mended board"), new ProposedLine(43, "A new board"));
        assertThat(database.<List<ProposedLine>>read(em -> repository(em).visibleProposalsOf(List.of())))
                .isEmpty();
    }

    private static Remediation remediation(String amount) {
        return new Remediation(Remedy.REPAIR, Money.of(amount, "ZAR"), "A new board", "It plays again on Friday.");
    }

    private static JpaSolutionRepository repository(EntityManager em) {
        JpaSolutionRepository repository = new JpaSolutionRepository();
        repository.em = em;
        return repository;
    }
}
