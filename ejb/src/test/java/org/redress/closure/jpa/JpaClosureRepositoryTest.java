package org.redress.closure.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.util.Throwables;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.closure.domain.Proof;
import org.redress.closure.domain.Silence;
import org.redress.closure.domain.SilenceReview;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaClosureRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");
    private static final long HIDDEN = 99;
    private static final CustomersAnswer WORDS = new CustomersAnswer("Ja, alles reg nou. ✓", Proof.SIGNED_FORM, NOW);

    @OnEachDatabase
    void theLastAnswerIsTheOneThatCounts(TestDatabase database) {
        database.commit(em -> in(em).add(Confirmation.notSolved(7, WORDS, 1, NOW)));
        database.commit(em -> in(em).add(Confirmation.solved(7, WORDS, 1, NOW.plusSeconds(60))));
        database.commit(em -> in(em).add(Confirmation.notSolved(8, WORDS, 1, NOW.plusSeconds(90))));

        Optional<Confirmation> last = database.read(em -> in(em).lastConfirmation(7));
        assertThat(last).hasValueSatisfying(answer -> {
            assertThat(answer.isSolved()).isTrue();
            assertThat(answer.words()).isEqualTo("Ja, alles reg nou. ✓");
            assertThat(answer.answeredAt()).isEqualTo(NOW);
        });
        List<Confirmation> all = database.read(em -> in(em).confirmationsOf(7));
        assertThat(all).extracting(Confirmation::isSolved).containsExactly(false, true);
    }

    @OnEachDatabase
    void keepsHowACaseEndedEachTime(TestDatabase database) {
        database.commit(em -> in(em).add(Confirmation.solved(7, WORDS, 1, NOW)));
        database.commit(em ->
                in(em).add(Closure.solved(in(em).lastConfirmation(7).orElseThrow(), "New set delivered.", 12, NOW)));
        database.commit(em -> in(em).add(Closure.withdrawn(7, NOW.plusSeconds(60))));

        List<Closure> ends = database.read(em -> in(em).closuresOf(7));
        assertThat(ends).extracting(Closure::outcome).containsExactly(ClosureOutcome.SOLVED, ClosureOutcome.WITHDRAWN);
        assertThat(ends.get(0).closedBy()).contains(12L);
        assertThat(ends.get(0).confirmationId()).isPresent();
        assertThat(ends.get(1).closedBy()).isEmpty();
    }

    @OnEachDatabase
    void anAnswerOfAnEarlierRunCountsNoMore(TestDatabase database) {
        database.commit(em -> in(em).add(Confirmation.solved(9, WORDS, 1, NOW)));
        database.commit(em -> in(em).add(Closure.solved(
                in(em).lastConfirmation(9).orElseThrow(), "New set delivered.", 12, NOW.plusSeconds(60))));

        Optional<Confirmation> afterTheEnd = database.read(em -> in(em).lastConfirmation(9));
        assertThat(afterTheEnd).isEmpty();

        database.commit(em -> in(em).add(Confirmation.solved(9, WORDS, 1, NOW.plusSeconds(90))));
        Optional<Confirmation> ofTheNextRun = database.read(em -> in(em).lastConfirmation(9));
        assertThat(ofTheNextRun).isPresent();
    }

    @OnEachDatabase
    void aSilenceStandsUntilSheAnswersOrTheCaseEnds(TestDatabase database) {
        database.commit(em -> in(em).add(new Silence(10, in(em).nextTurn(), NOW)));
        long turn = database.read(em -> in(em).standingSilence(10).orElseThrow().turn());
        assertThat(database.<Long>read(em -> in(em).nextTurn())).isEqualTo(turn + 1);

        database.commit(
                em -> in(em).standingSilence(10).orElseThrow().contactAgain("Ring her in the evening.", 4, NOW));

        Optional<Silence> standing = database.read(em -> in(em).standingSilence(10));
        assertThat(standing).isEmpty();
        List<Silence> all = database.read(em -> in(em).silencesOf(10));
        assertThat(all).singleElement().satisfies(silence -> {
            assertThat(silence.review()).contains(SilenceReview.CONTACT_AGAIN);
            assertThat(silence.reviewNote()).isEqualTo("Ring her in the evening.");
            assertThat(silence.reviewedBy()).contains(4L);
        });

        database.commit(em -> in(em).add(new Silence(10, in(em).nextTurn(), NOW.plusSeconds(30))));
        database.commit(em -> in(em).add(Closure.withoutAgreement(
                in(em).standingSilence(10).orElseThrow(), "Asked three times.", 12, NOW.plusSeconds(60))));
        Optional<Silence> afterTheEnd = database.read(em -> in(em).standingSilence(10));
        assertThat(afterTheEnd).isEmpty();
        List<Closure> ends = database.read(em -> in(em).closuresOf(10));
        assertThat(ends).extracting(Closure::outcome).containsExactly(ClosureOutcome.WITHOUT_AGREEMENT);
    }

    /** what a supervisor sees of it. */
    @OnEachDatabase
    void findsTheLatestEndsOfOneOutcome(TestDatabase database) {
        database.commit(em -> {
            in(em).add(thanked(30, NOW.minusSeconds(1)));
            in(em).add(thanked(31, NOW));
            in(em).add(thanked(32, NOW.plusSeconds(5)));
            in(em).add(thanked(HIDDEN, NOW.plusSeconds(5)));
            in(em).add(Closure.answered(33, ClosureOutcome.ENQUIRY_ANSWERED, "Thank you.", 12, NOW.plusSeconds(5)));
        });

        List<Long> found = database.read(em -> in(em).endedBy(ClosureOutcome.COMPLIMENT_PASSED_ON, NOW, 10).stream()
                .map(Closure::caseId)
                .toList());

        assertThat(found).containsExactly(32L, 31L);
    }

    private static Closure thanked(long caseId, Instant at) {
        return Closure.answered(caseId, ClosureOutcome.COMPLIMENT_PASSED_ON, "Thank you.", 12, at);
    }

    /** Of two that are noticed at once the second is refused, and the process notices it again. */
    @OnEachDatabase
    void noTwoSilencesShareATurn(TestDatabase database) {
        long turn = database.<Long>inTransaction(em -> {
            long next = in(em).nextTurn();
            in(em).add(new Silence(20, next, NOW));
            return next;
        });

        assertThatThrownBy(() -> database.commit(em -> in(em).add(new Silence(21, turn, NOW))))
                .satisfies(refused ->
                        assertThat(Throwables.getStackTrace(refused)).containsIgnoringCase("uq_customer_silence_turn"));
        assertThat(database.<Long>read(em -> in(em).nextTurn())).isEqualTo(turn + 1);
    }

    private static ClosureRepository in(EntityManager em) {
        JpaClosureRepository repository = new JpaClosureRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(HIDDEN);
        return repository;
    }
}
