package org.redress.servicelevel.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.servicelevel.domain.correction.ClockCorrection;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.TouchedCase;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** What stops clocks and what corrects them, kept with the reasons. */
class JpaForceMajeureRepositoryTest {
    private static final Instant NOW = TestClock.MONDAY_MORNING;
    private static final Instant BEFORE = NOW.minus(Duration.ofHours(2));

    @OnEachDatabase
    void keepsWhatItTouchesAndUntilWhen(TestDatabase database) {
        long id = database.inTransaction(em -> {
            ForceMajeure storm = new ForceMajeure("Storms", "The road is gone.", BEFORE, 7, NOW);
            storms(em).add(storm);
            storm.touch(1, BEFORE);
            storm.touch(2, NOW);
            return storm.id();
        });
        database.commit(em -> storms(em).byId(id).orElseThrow().release(1, NOW, "The road is open.", 8));

        database.commit(em -> {
            ForceMajeure found = storms(em).ofCase(1).get(0);
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.cause()).isEqualTo("Storms");
            assertThat(found.reason()).isEqualTo("The road is gone.");
            assertThat(found.touched()).containsExactly(2L);
            assertThat(found.cases()).extracting(TouchedCase::caseId).containsExactly(1L, 2L);
            assertThat(found.cases().get(0).until()).contains(NOW);
            assertThat(found.isOver()).isFalse();
            assertThat(storms(em).ofCase(3)).isEmpty();
        });
    }

    @OnEachDatabase
    void showsThoseThatGoOnFirst(TestDatabase database) {
        long over = database.inTransaction(em -> {
            ForceMajeure storm = new ForceMajeure("Storms", "One", BEFORE.plusSeconds(9), 7, NOW);
            storms(em).add(storm);
            storm.touch(1, BEFORE);
            storm.end(NOW, "Over.", 8, NOW);
            return storm.id();
        });
        long goesOn = database.inTransaction(em -> {
            ForceMajeure storm = new ForceMajeure("Storms", "Two", BEFORE, 7, NOW);
            storms(em).add(storm);
            storm.touch(1, BEFORE);
            return storm.id();
        });

        List<Long> latest = database.read(
                em -> storms(em).latest(5).stream().map(ForceMajeure::id).toList());

        assertThat(latest).containsExactly(goesOn, over);
        Optional<String> why =
                database.read(em -> storms(em).byId(over).orElseThrow().endReason());
        assertThat(why).contains("Over.");
    }

    @OnEachDatabase
    void keepsCorrectionsAndThatTheyWereTakenBack(TestDatabase database) {
        long id = database.inTransaction(em -> {
            ClockCorrection correction = new ClockCorrection(
                    1, 4, CaseEventKind.CLOSED, NOW, Optional.of(BEFORE), "The letter says so.", 7, NOW);
            corrections(em).add(correction);
            return correction.id();
        });
        database.commit(em -> corrections(em).byId(id).orElseThrow().takeBack("It was another.", 8, NOW));

        database.commit(em -> {
            ClockCorrection found = corrections(em).ofCase(1).get(0);
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.eventNumber()).isEqualTo(4);
            assertThat(found.wasAt()).isEqualTo(NOW);
            assertThat(found.happenedAt()).contains(BEFORE);
            assertThat(found.reason()).isEqualTo("The letter says so.");
            assertThat(found.takenBackAt()).contains(NOW);
            assertThat(found.takenBackReason()).contains("It was another.");
            assertThat(found.takenBackBy()).contains(8L);
        });
    }

    private static JpaForceMajeureRepository storms(EntityManager em) {
        JpaForceMajeureRepository repository = new JpaForceMajeureRepository();
        repository.em = em;
        return repository;
    }

    private static JpaClockCorrectionRepository corrections(EntityManager em) {
        JpaClockCorrectionRepository repository = new JpaClockCorrectionRepository();
        repository.em = em;
        return repository;
    }
}
