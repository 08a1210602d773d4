package org.redress.integration.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.redress.integration.domain.Answer;
import org.redress.integration.domain.AnsweredRequest;
import org.redress.integration.domain.RequestKey;
import org.redress.integration.domain.RequestUnderWay;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaAnsweredRequestRepositoryTest {
    private static final RequestKey KEY = new RequestKey("monday-1", "f".repeat(64));
    private static final Instant EXPIRES = Instant.parse("2026-09-24T14:00:00Z");
    private static final Answer ANSWER = new Answer(201, "/api/v1/complaints/RD-1-X", "{\"reference\":\"RD-1-X\"}");

    @OnEachDatabase
    void keepsAnAnswerUnderTheKeyOfItsClient(TestDatabase database) {
        answered(database, 1);

        AnsweredRequest found =
                database.read(em -> repository(em).find(1, KEY.text()).orElseThrow());
        assertThat(found.answer()).isEqualTo(ANSWER);
        assertThat(found.isFor(KEY)).isTrue();
        assertThat(found.isExpired(EXPIRES)).isTrue();
        assertThat(database.<Boolean>read(
                        em -> repository(em).find(2, KEY.text()).isPresent()))
                .isFalse();
    }

    @OnEachDatabase
    void letsNobodyReserveAKeyTwice(TestDatabase database) {
        answered(database, 1);
        answered(database, 2);

        assertThatThrownBy(() -> answered(database, 1)).isInstanceOf(RequestUnderWay.class);
    }

    @OnEachDatabase
    void forgetsWhatHasExpired(TestDatabase database) {
        answered(database, 1);

        assertThat(database.<Integer>inTransaction(em -> repository(em).forgetExpired(EXPIRES.minusSeconds(1))))
                .isZero();
        assertThat(database.<Integer>inTransaction(em -> repository(em).forgetExpired(EXPIRES)))
                .isEqualTo(1);
        answered(database, 1);
    }

    private static void answered(TestDatabase database, long clientId) {
        database.commit(em -> {
            AnsweredRequest request = new AnsweredRequest(clientId, KEY, EXPIRES);
            repository(em).reserve(request);
            request.answered(ANSWER);
        });
    }

    private static JpaAnsweredRequestRepository repository(EntityManager em) {
        JpaAnsweredRequestRepository repository = new JpaAnsweredRequestRepository();
        repository.em = em;
        return repository;
    }
}
