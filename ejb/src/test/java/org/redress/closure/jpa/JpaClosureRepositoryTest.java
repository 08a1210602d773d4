package org.redress.closure.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.closure.domain.Proof;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaClosureRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.123456Z");
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

    private static ClosureRepository in(EntityManager em) {
        JpaClosureRepository repository = new JpaClosureRepository();
        repository.em = em;
        return repository;
    }
}
