package org.redress.handover.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverState;
import org.redress.handover.domain.HandoverWords;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaHandoverRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final long HIDDEN = 99;
    private static final HandoverWords WORDS = new HandoverWords("No tools.", "She has them.", "Look at the aerial.");

    @OnEachDatabase
    void keepsWhatWasSaidAndWhatBecameOfIt(TestDatabase database) {
        database.commit(em -> repository(em).add(handover(42, Optional.of(NOW.plusSeconds(90_000)))));
        database.commit(em -> repository(em).ofCase(42).get(0).giveBack(12, "No time.", NOW.plusSeconds(60)));

        database.commit(em -> {
            Handover found = repository(em).ofCase(42).get(0);
            assertThat(repository(em).byId(found.id())).contains(found);
            assertThat(found.words()).isEqualTo(WORDS);
            assertThat(found.handedBy()).isEqualTo(7);
            assertThat(found.giver()).contains(8L);
            assertThat(found.receiver()).isEqualTo(12);
            assertThat(found.backAt()).contains(NOW.plusSeconds(90_000));
            assertThat(found.state()).isEqualTo(HandoverState.RETURNED);
            assertThat(found.endedBy()).contains(12L);
            assertThat(found.endedBecause()).contains("No time.");
            assertThat(found.endedAt()).contains(NOW.plusSeconds(60));
        });
    }

    @OnEachDatabase
    void answersTheHandoversOfOneCaseInTheirOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(handover(42, Optional.empty()));
            repository(em).add(handover(43, Optional.empty()));
            repository(em).add(handover(42, Optional.empty()));
        });

        database.commit(em -> assertThat(repository(em).ofCase(42))
                .hasSize(2)
                .isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id())));
    }

    /** what a supervisor sees of it. */
    @OnEachDatabase
    void findsWhatIsOfferedToThesePeopleOrByThem(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(handover(42, Optional.empty()));
            repository(em).add(handover(HIDDEN, Optional.empty()));
            Handover over = handover(43, Optional.empty());
            over.accept(12, NOW);
            repository(em).add(over);
        });

        assertThat(offered(database, 12L)).containsExactly(42L);
        assertThat(offered(database, 8L)).containsExactly(42L);
        assertThat(offered(database, 7L)).isEmpty();
        assertThat(offered(database)).isEmpty();
        long counted = database.read(em -> repository(em).countOfferedAmong(List.of(12L, 8L)));
        assertThat(counted).isEqualTo(1);
    }

    private static List<Long> offered(TestDatabase database, Long... people) {
        return database.read(em -> repository(em).offeredAmong(List.of(people), 10).stream()
                .map(Handover::caseId)
                .toList());
    }

    private static Handover handover(long caseId, Optional<Instant> backAt) {
        return new Handover(caseId, 7, Optional.of(8L), 12, WORDS, backAt, NOW);
    }

    private static JpaHandoverRepository repository(EntityManager em) {
        JpaHandoverRepository repository = new JpaHandoverRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(HIDDEN);
        return repository;
    }
}
