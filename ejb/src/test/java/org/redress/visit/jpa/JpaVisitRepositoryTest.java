package org.redress.visit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitState;

class JpaVisitRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Appointment FRIDAY =
            new Appointment(NOW.plusSeconds(90_000), NOW.plusSeconds(97_200), "12 Aloe Street", 12);
    private static final Appointment MONDAY =
            new Appointment(NOW.plusSeconds(400_000), NOW.plusSeconds(407_200), "The shop", 13);

    @OnEachDatabase
    void keepsWhatWasAgreedAndWhatCameOfIt(TestDatabase database) {
        database.commit(em -> repository(em).add(new Visit(42, "The aerial.", FRIDAY, 5, 7, NOW)));
        database.commit(em -> {
            Visit visit = repository(em).ofCase(42).get(0);
            assertThat(visit.appointment()).isEqualTo(FRIDAY);
            visit.miss(NOW);
            visit.agreeAgain(MONDAY, 6, NOW.plusSeconds(60));
            visit.held(NOW.plusSeconds(400_100), "It was loose.", "We look again in May.", NOW.plusSeconds(500_000));
        });

        database.commit(em -> {
            Visit found = repository(em).ofCase(42).get(0);
            assertThat(repository(em).byId(found.id())).contains(found);
            assertThat(found.reason()).isEqualTo("The aerial.");
            assertThat(found.appointment()).isEqualTo(MONDAY);
            assertThat(found.promiseId()).isEqualTo(6);
            assertThat(found.appointedAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(found.moves()).isEqualTo(1);
            assertThat(found.state()).isEqualTo(VisitState.HELD);
            assertThat(found.arrivedAt()).contains(NOW.plusSeconds(400_100));
            assertThat(found.outcome()).contains("It was loose.");
            assertThat(found.agreed()).contains("We look again in May.");
            assertThat(found.endedAt()).contains(NOW.plusSeconds(500_000));
        });
    }

    @OnEachDatabase
    void answersTheVisitsOfOneCaseInTheirOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(new Visit(42, "One.", FRIDAY, 5, 7, NOW));
            repository(em).add(new Visit(43, "Of another.", FRIDAY, 6, 7, NOW));
            repository(em).add(new Visit(42, "Two.", FRIDAY, 7, 7, NOW));
        });

        database.commit(em ->
                assertThat(repository(em).ofCase(42)).extracting(Visit::reason).containsExactly("One.", "Two."));
    }

    private static JpaVisitRepository repository(EntityManager em) {
        JpaVisitRepository repository = new JpaVisitRepository();
        repository.em = em;
        return repository;
    }
}
