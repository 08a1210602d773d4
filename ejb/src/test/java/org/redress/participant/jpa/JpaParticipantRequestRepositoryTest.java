package org.redress.participant.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.redress.participant.domain.Asked;
import org.redress.participant.domain.ParticipantRequest;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.participant.domain.Wanted;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaParticipantRequestRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-09-25T10:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-09-28T10:00:00Z");
    private static final Wanted SWITCH =
            new Wanted(RequestKind.GOODS, "A power switch for the A40.", FRIDAY, Optional.of(MONDAY), true);

    @OnEachDatabase
    void keepsWhatWasAskedForAndWhatCameOfIt(TestDatabase database) {
        database.commit(em -> repository(em).add(request(52, Optional.empty())));
        database.commit(em -> {
            ParticipantRequest request = repository(em).ofCase(52).get(0);
            request.remind();
            assertThat(request.passed()).isTrue();
            assertThat(request.giveDate(MONDAY, "The lorry is full.", NOW.plusSeconds(60)))
                    .isTrue();
            request.answer("It is on the shelf.", Optional.of(9L), MONDAY);
        });

        database.commit(em -> {
            ParticipantRequest found = repository(em).ofCase(52).get(0);
            assertThat(repository(em).byId(found.id())).contains(found);
            assertThat(found.wanted()).isEqualTo(SWITCH);
            assertThat(found.stakeholderId()).isEqualTo(3);
            assertThat(found.team()).isEmpty();
            assertThat(found.isOutside()).isTrue();
            assertThat(found.dueAt()).isEqualTo(MONDAY);
            assertThat(found.ownDate()).contains(MONDAY);
            assertThat(found.dateWords()).isEqualTo("The lorry is full.");
            assertThat(found.datedAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(found.reminders()).isEqualTo(1);
            assertThat(found.state()).isEqualTo(RequestState.ANSWERED);
            assertThat(found.outcome()).contains("It is on the shelf.");
            assertThat(found.attachmentId()).contains(9L);
            assertThat(found.endedAt()).contains(MONDAY);
            assertThat(found.askedBy()).isEqualTo(7);
            assertThat(found.askedAt()).isEqualTo(NOW);
        });
    }

    @OnEachDatabase
    void answersTheRequestsOfOneCaseInTheirOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(request(52, Optional.of("REPAIRS")));
            repository(em).add(request(53, Optional.empty()));
            repository(em).add(request(52, Optional.empty()));
        });

        database.commit(em -> assertThat(repository(em).ofCase(52))
                .extracting(ParticipantRequest::team)
                .containsExactly(Optional.of("REPAIRS"), Optional.empty()));
    }

    private static ParticipantRequest request(long caseId, Optional<String> team) {
        return new ParticipantRequest(new Asked(caseId, 3, team, team.isEmpty(), 7, NOW), SWITCH);
    }

    private static JpaParticipantRequestRepository repository(EntityManager em) {
        JpaParticipantRequestRepository repository = new JpaParticipantRequestRepository();
        repository.em = em;
        return repository;
    }
}
