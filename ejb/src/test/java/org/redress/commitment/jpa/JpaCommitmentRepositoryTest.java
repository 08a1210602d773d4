package org.redress.commitment.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreedLine;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.Consensus;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.OfferedOption;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlanRound;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseMove;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.Remedy;
import org.redress.commitment.domain.RoundOfTalks;
import org.redress.commitment.domain.SolutionOption;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Money;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaCommitmentRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant DUE = Instant.parse("2026-09-25T07:00:00Z");

    @OnEachDatabase
    void keepsRoundsOptionsAndStepsInOrder(TestDatabase database) {
        database.commit(em -> {
            Commitment commitment = new Commitment(42, 1);
            commitment.notAgreed(talks(), "“No.”");
            commitment.agreed(
                    talks(), new Consensus(1, "The customer", AgreementMeans.EMAIL, new NewsInterval(3), NOW, 7));
            commitments(em).add(commitment);
            commitments(em).add(new Commitment(43, 1));
        });

        database.commit(em -> {
            Commitment found = commitments(em).latest(42).orElseThrow();
            assertThat(found.rounds()).extracting(PlanRound::number).containsExactly(1, 2);
            assertThat(found.rounds().get(0).notAgreedBecause()).contains("“No.”");
            assertThat(found.rounds().get(1).options())
                    .extracting(SolutionOption::title)
                    .containsExactly("Repair", "Replace");
            assertThat(found.agreedOption()).map(SolutionOption::cost).contains(Money.of("3870.50", "ZAR"));
            assertThat(found.rounds().get(0).news()).isEmpty();
            assertThat(found.news()).contains(new NewsInterval(3));
            assertThat(found.rounds().get(1).steps()).hasSize(1);
        });
    }

    @OnEachDatabase
    void answersTheLatestCommitmentOfACase(TestDatabase database) {
        database.commit(em -> {
            commitments(em).add(new Commitment(42, 1));
            commitments(em).add(new Commitment(42, 2));
        });

        database.commit(em -> {
            assertThat(commitments(em).latest(42)).map(Commitment::number).contains(2);
            assertThat(commitments(em).latest(44)).isEmpty();
        });
    }

    /** */
    @OnEachDatabase
    void listsWhatWasAgreedInManyCasesInOneRead(TestDatabase database) {
        database.commit(em -> {
            for (long caseId : new long[] {42, 43, 44}) {
                Commitment commitment = new Commitment(caseId, 1);
                commitment.notAgreed(talks(), "“No.”");
                if (caseId != 43) {
                    commitment.agreed(
                            talks(),
                            new Consensus(1, "The customer", AgreementMeans.EMAIL, new NewsInterval(3), NOW, 7));
                }
                commitments(em).add(commitment);
            }
        });

        assertThat(database.<List<AgreedLine>>read(em -> {
                    JpaCommitmentRepository repository = commitments(em);
                    repository.maySee = new AllCasesBut(44);
                    return repository.visibleAgreedOf(List.of(42L, 43L, 44L));
                }))
                .containsExactly(new AgreedLine(42, "Replace"));
    }

    @OnEachDatabase
    void keepsAPromiseWithItsMoves(TestDatabase database) {
        long id = database.inTransaction(em -> {
            Promise promise = promise(DUE);
            promises(em).add(promise);
            promises(em).add(promise(DUE.minusSeconds(3600)));
            return promise.id();
        });
        database.commit(em -> promises(em).byId(id).orElseThrow().move(DUE.plusSeconds(60), "Stock is late", 7, NOW));

        database.commit(em -> {
            Promise found = promises(em).byId(id).orElseThrow();
            assertThat(found.state()).isEqualTo(PromiseState.MOVED);
            assertThat(found.originalDueAt()).isEqualTo(DUE);
            assertThat(found.moves()).extracting(PromiseMove::reason).containsExactly("Stock is late");
            assertThat(promises(em).ofCase(42))
                    .extracting(Promise::dueAt)
                    .containsExactly(DUE.minusSeconds(3600), DUE.plusSeconds(60));
        });
    }

    @OnEachDatabase
    void listsThePromisesOfManyCasesThatMayBeSeenByTime(TestDatabase database) {
        database.commit(em -> {
            promises(em).add(promise(42, DUE));
            promises(em).add(promise(43, DUE.minusSeconds(60)));
            promises(em).add(promise(8, DUE));
            promises(em).add(promise(44, DUE));
        });

        database.commit(em -> {
            JpaPromiseRepository repository = promises(em);
            repository.maySee = new AllCasesBut(8);
            assertThat(repository.visibleOfCases(List.of(42L, 43L, 8L)))
                    .containsExactly(
                            new PromiseLine(
                                    43, PromiseKind.NEXT_CONTACT, "A call", DUE.minusSeconds(60), PromiseState.OPEN),
                            new PromiseLine(42, PromiseKind.NEXT_CONTACT, "A call", DUE, PromiseState.OPEN));
            assertThat(repository.visibleOfCases(List.of())).isEmpty();
        });
    }

    private static Promise promise(Instant dueAt) {
        return promise(42, dueAt);
    }

    private static Promise promise(long caseId, Instant dueAt) {
        return new Promise(
                caseId, new NewPromise(PromiseKind.NEXT_CONTACT, "A call", ContactMethod.TELEPHONE, dueAt, 7, NOW));
    }

    private static RoundOfTalks talks() {
        DayAndHour friday = DayAndHour.parse("2026-09-25", "12:00");
        return new RoundOfTalks(
                List.of(option("Repair", Remedy.REPAIR, "1240"), option("Replace", Remedy.REPLACEMENT, "3870.50")),
                "",
                List.of(new PlannedStep(Party.US, "Stores", "hand it over", friday)),
                "",
                7,
                NOW,
                ZoneId.of("Africa/Johannesburg"));
    }

    private static OfferedOption option(String title, Remedy remedy, String cost) {
        return new OfferedOption(title, remedy, Money.of(cost, "ZAR"), Optional.empty(), false, 3, 0, "");
    }

    private static JpaCommitmentRepository commitments(EntityManager em) {
        JpaCommitmentRepository repository = new JpaCommitmentRepository();
        repository.em = em;
        return repository;
    }

    private static JpaPromiseRepository promises(EntityManager em) {
        JpaPromiseRepository repository = new JpaPromiseRepository();
        repository.em = em;
        return repository;
    }
}
