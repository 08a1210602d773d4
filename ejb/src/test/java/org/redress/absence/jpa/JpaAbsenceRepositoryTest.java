package org.redress.absence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AwayTime;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaAbsenceRepositoryTest {
    private static final Instant MONDAY = Instant.parse("2026-09-28T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-09-30T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-10-02T00:00:00Z");

    @OnEachDatabase
    void findsWhoIsAwayFromTheFirstMomentUntilSheIsBack(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(absence(7, MONDAY, WEDNESDAY));
            repository(em).add(absence(8, WEDNESDAY, FRIDAY));
            Absence off = absence(9, MONDAY, FRIDAY);
            off.callOff(MONDAY.minusSeconds(60));
            repository(em).add(off);
        });

        database.commit(em -> {
            assertThat(repository(em).at(MONDAY)).extracting(Absence::staffId).containsExactly(7L);
            assertThat(repository(em).at(WEDNESDAY))
                    .extracting(Absence::staffId)
                    .containsExactly(8L);
            assertThat(repository(em).at(FRIDAY)).isEmpty();
        });
    }

    @OnEachDatabase
    void listsWhatIsNotOverOfThePeopleAskedFor(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(absence(17, WEDNESDAY, FRIDAY));
            repository(em).add(absence(17, MONDAY, WEDNESDAY));
            repository(em).add(absence(18, MONDAY, FRIDAY));
        });

        database.commit(em -> {
            assertThat(repository(em).of(List.of(17L), MONDAY))
                    .extracting(absence -> absence.time().from())
                    .containsExactly(MONDAY, WEDNESDAY);
            assertThat(repository(em).of(List.of(17L, 18L), WEDNESDAY)).hasSize(2);
            assertThat(repository(em).of(List.of(), MONDAY)).isEmpty();
        });
    }

    @OnEachDatabase
    void remembersToWhomAuthorityWasLent(TestDatabase database) {
        database.commit(em -> {
            Absence lending = absence(27, MONDAY, FRIDAY);
            lending.lendAuthority();
            repository(em).add(lending);
            repository(em).add(new Absence(28, new AwayTime(MONDAY, FRIDAY), 30, 21, MONDAY));
        });

        database.commit(em -> {
            assertThat(repository(em).everLentTo()).containsExactly(20L);
            assertThat(repository(em).at(MONDAY))
                    .filteredOn(Absence::lendsAuthority)
                    .extracting(Absence::staffId)
                    .containsExactly(27L);
        });
    }

    private static Absence absence(long staffId, Instant from, Instant until) {
        return new Absence(staffId, new AwayTime(from, until), 20, 21, MONDAY.minusSeconds(3600));
    }

    private static JpaAbsenceRepository repository(EntityManager em) {
        JpaAbsenceRepository repository = new JpaAbsenceRepository();
        repository.em = em;
        return repository;
    }
}
