package org.redress.recovery.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.redress.contact.domain.ContactMethod;
import org.redress.recovery.domain.Answer;
import org.redress.recovery.domain.Contentment;
import org.redress.recovery.domain.FollowUp;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaFollowUpRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    @OnEachDatabase
    void keepsWhatTheCustomerAnswered(TestDatabase database) {
        Answer answer = new Answer(ContactMethod.TELEPHONE, "Ja, dit bly reg. ✓");
        Contentment told = new Contentment("Each is tested now.", true, true, "The new range.");
        database.commit(em -> in(em).add(new FollowUp(7, 2, NOW)));
        database.commit(em -> in(em).add(new FollowUp(8, 1, NOW)));
        database.commit(em -> in(em).ofCase(7).get(0).missedUntil(NOW.plusSeconds(60)));
        database.commit(em -> in(em).ofCase(7).get(0).staysSolved(answer, told, 12, NOW.plusSeconds(90)));
        database.commit(em -> in(em).add(new FollowUp(7, 3, NOW)));

        List<FollowUp> found = database.read(em -> in(em).ofCase(7));
        assertThat(found).extracting(FollowUp::isOpen).containsExactly(false, true);
        assertThat(found.get(0).answer()).contains(answer);
        assertThat(found.get(0).contentment()).contains(told);
        assertThat(found.get(0).missed()).isEqualTo(1);
        assertThat(found.get(0).dueAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(found.get(0).askedBy()).contains(12L);
        assertThat(found.get(1).answer()).isEmpty();
    }

    private static JpaFollowUpRepository in(EntityManager em) {
        JpaFollowUpRepository repository = new JpaFollowUpRepository();
        repository.em = em;
        return repository;
    }
}
