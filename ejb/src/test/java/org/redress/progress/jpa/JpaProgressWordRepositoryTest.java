package org.redress.progress.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.redress.progress.domain.ProgressWord;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaProgressWordRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    @OnEachDatabase
    void keepsWhatACustomerWasToldInItsOrder(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(word(42, "The part has come."));
            repository(em).add(word(43, "Nothing new yet."));
            repository(em).add(word(42, "It is built in."));
        });

        database.commit(em -> {
            assertThat(repository(em).ofCase(42))
                    .extracting(ProgressWord::words)
                    .containsExactly("The part has come.", "It is built in.");
            ProgressWord found = repository(em).ofCase(43).get(0);
            assertThat(found.wordingBecause()).isEqualTo("Her words.");
            assertThat(found.way()).isEqualTo(ReportWay.TELEPHONE);
            assertThat(found.toldAt()).isEqualTo(NOW);
            assertThat(found.toldBy()).isEqualTo(7);
            assertThat(found.recordedAt()).isEqualTo(NOW.plusSeconds(60));
        });
    }

    private static ProgressWord word(long caseId, String words) {
        return new ProgressWord(caseId, words, "Her words.", ReportWay.TELEPHONE, NOW, 7, NOW.plusSeconds(60));
    }

    private static JpaProgressWordRepository repository(EntityManager em) {
        JpaProgressWordRepository repository = new JpaProgressWordRepository();
        repository.em = em;
        return repository;
    }
}
