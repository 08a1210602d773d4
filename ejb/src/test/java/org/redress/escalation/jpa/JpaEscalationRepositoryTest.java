package org.redress.escalation.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.redress.escalation.domain.CallForHelp;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.escalation.domain.TakenOn;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaEscalationRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final CallForHelp HANDOVER = new CallForHelp(
            EscalationReason.SEVERAL_DEPARTMENTS, "Stores say ready, despatch says no.", Optional.of(7L), NOW);
    private static final TakenOn TAKEN_ON =
            new TakenOn(EscalationAnswer.ADVISE, "Despatch collects at five.", NOW.plusSeconds(9000), 20, NOW);

    @OnEachDatabase
    void keepsWhatWasPassedOnAndWhatCameOfIt(TestDatabase database) {
        database.commit(em -> {
            Escalation escalation = new Escalation(42, HANDOVER);
            escalation.route("manager");
            repository(em).add(escalation);
        });
        database.commit(em -> {
            Escalation escalation = repository(em).ofCase(42).get(0);
            escalation.remind();
            escalation.takeOn(TAKEN_ON);
            escalation.settle("It left at ten past five.", NOW);
        });

        database.commit(em -> {
            Escalation found = repository(em).ofCase(42).get(0);
            assertThat(repository(em).byId(found.id())).contains(found);
            assertThat(found.call()).isEqualTo(HANDOVER);
            assertThat(found.role()).contains("manager");
            assertThat(found.takenOn()).contains(TAKEN_ON);
            assertThat(found.reminders()).isEqualTo(1);
            assertThat(found.state()).isEqualTo(EscalationState.SETTLED);
            assertThat(found.outcome()).contains("It left at ten past five.");
            assertThat(found.endedAt()).contains(NOW);
        });
    }

    @OnEachDatabase
    void answersTheEscalationsOfOneCaseInTheirOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(new Escalation(42, HANDOVER));
            repository(em).add(new Escalation(43, HANDOVER));
            repository(em).add(new Escalation(42, HANDOVER));
        });

        database.commit(em -> assertThat(repository(em).ofCase(42))
                .hasSize(2)
                .isSortedAccordingTo((one, other) -> Long.compare(one.id(), other.id())));
    }

    private static JpaEscalationRepository repository(EntityManager em) {
        JpaEscalationRepository repository = new JpaEscalationRepository();
        repository.em = em;
        return repository;
    }
}
