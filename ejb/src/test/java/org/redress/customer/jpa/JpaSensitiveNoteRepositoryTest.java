package org.redress.customer.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.customer.domain.SensitiveAct;
import org.redress.customer.domain.SensitiveDeed;
import org.redress.customer.domain.SensitiveKind;
import org.redress.customer.domain.SensitiveNote;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaSensitiveNoteRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
    private static final long ANNA = 17;

    @OnEachDatabase
    void keepsItUntilItsLastDay(TestDatabase database) {
        long id = noted(database, ANNA, TODAY);
        noted(database, 18, TODAY.plusDays(1));

        assertThat(current(database, TODAY)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.kind()).isEqualTo(SensitiveKind.EMERGENCY);
            assertThat(found.words()).isEqualTo("Ring her sister first");
            assertThat(found.reason()).isEqualTo("She lives alone");
            assertThat(found.recordedBy()).isEqualTo(7);
            assertThat(found.recordedAt()).isEqualTo(NOW);
            assertThat(found.keptUntil()).isEqualTo(TODAY);
        });
        assertThat(current(database, TODAY.plusDays(1))).isEmpty();
        assertThat(one(database, ANNA, id, TODAY)).isTrue();
        assertThat(one(database, 18, id, TODAY)).as("of another customer").isFalse();
        assertThat(one(database, ANNA, id, TODAY.plusDays(1))).isFalse();
    }

    @OnEachDatabase
    void findsWhatIsOverAndForgetsIt(TestDatabase database) {
        long id = noted(database, ANNA, TODAY.minusDays(1));
        long kept = noted(database, ANNA, TODAY);

        List<Long> over = database.inTransaction(em -> {
            List<SensitiveNote> found = over(em).overOn(TODAY);
            found.forEach(over(em)::remove);
            return found.stream().map(SensitiveNote::id).toList();
        });

        assertThat(over).containsExactly(id);
        assertThat(current(database, TODAY.minusYears(1)))
                .extracting(SensitiveNote::id)
                .containsExactly(kept);
    }

    @OnEachDatabase
    void knowsWhoHadToDoWithItTheLatestFirst(TestDatabase database) {
        database.commit(em -> over(em).add(new SensitiveAct(ANNA, SensitiveDeed.RECORDED, "staff:7", NOW)));
        database.commit(em -> over(em).add(new SensitiveAct(18, SensitiveDeed.OPENED, "staff:7", NOW)));
        database.commit(em -> over(em).add(new SensitiveAct(ANNA, SensitiveDeed.OPENED, "staff:9", NOW)));

        assertThat(acts(database, 10))
                .extracting(SensitiveAct::deed)
                .containsExactly(SensitiveDeed.OPENED, SensitiveDeed.RECORDED);
        assertThat(acts(database, 1)).singleElement().satisfies(act -> {
            assertThat(act.doneBy()).isEqualTo("staff:9");
            assertThat(act.doneAt()).isEqualTo(NOW);
        });
    }

    private static long noted(TestDatabase database, long customerId, LocalDate until) {
        return database.inTransaction(em -> {
            SensitiveNote note = new SensitiveNote(
                    customerId, SensitiveKind.EMERGENCY, "Ring her sister first", "She lives alone", until, 7, NOW);
            over(em).add(note);
            return note.id();
        });
    }

    private static List<SensitiveNote> current(TestDatabase database, LocalDate day) {
        return database.read(em -> over(em).ofCustomer(ANNA, day));
    }

    private static List<SensitiveAct> acts(TestDatabase database, int limit) {
        return database.read(em -> over(em).actsOf(ANNA, limit));
    }

    private static boolean one(TestDatabase database, long customerId, long noteId, LocalDate day) {
        return database.read(em -> over(em).ofCustomer(customerId, noteId, day)).isPresent();
    }

    private static JpaSensitiveNoteRepository over(EntityManager em) {
        JpaSensitiveNoteRepository repository = new JpaSensitiveNoteRepository();
        repository.em = em;
        return repository;
    }
}
