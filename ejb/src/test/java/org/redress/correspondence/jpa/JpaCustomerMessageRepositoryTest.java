package org.redress.correspondence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.redress.correspondence.domain.CustomerMessage;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaCustomerMessageRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    @OnEachDatabase
    void keepsWhatACustomerWasWrittenInItsOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(message(42, "The part has come."));
            repository(em).add(message(43, "Nothing new yet."));
            repository(em).add(message(42, "It is built in."));
        });

        database.commit(em -> {
            assertThat(repository(em).ofCase(42))
                    .extracting(CustomerMessage::words)
                    .containsExactly("The part has come.", "It is built in.");
            CustomerMessage found = repository(em).ofCase(43).get(0);
            assertThat(found.customerId()).isEqualTo(9);
            assertThat(found.template()).isEqualTo("HOW_IT_STANDS");
            assertThat(found.wordingBecause()).isEqualTo("Her words.");
            assertThat(found.writtenBy()).isEqualTo(7);
            assertThat(found.writtenAt()).isEqualTo(NOW);
        });
    }

    private static CustomerMessage message(long caseId, String words) {
        return new CustomerMessage(caseId, 9, "HOW_IT_STANDS", words, "Her words.", 7, NOW);
    }

    private static JpaCustomerMessageRepository repository(EntityManager em) {
        JpaCustomerMessageRepository repository = new JpaCustomerMessageRepository();
        repository.em = em;
        return repository;
    }
}
