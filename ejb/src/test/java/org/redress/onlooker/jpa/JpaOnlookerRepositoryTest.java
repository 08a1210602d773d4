package org.redress.onlooker.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.redress.onlooker.domain.LookedAt;
import org.redress.onlooker.domain.Onlooker;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaOnlookerRepositoryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant SINCE = NOON.minus(Duration.ofMinutes(1));
    private static final long ME = 1;
    private static final long HIDDEN = 9;

    @OnEachDatabase
    void tellsOfTheFreshPagesOfOthersInCasesThatMayBeSeen(TestDatabase database) {
        database.commit(em -> {
            add(em, 2, "a", 7, NOON);
            add(em, 3, "a", 7, NOON);
            add(em, ME, "a", 7, NOON);
            add(em, 2, "b", HIDDEN, NOON);
            add(em, 2, "c", 7, SINCE);
            add(em, 2, "d", 8, NOON.plusSeconds(1));
            add(em, 3, "e", 7, NOON.minusSeconds(9));
            repository(em).byPage(Onlooker.key(3, "e")).orElseThrow().shows(7, true, NOON.minusSeconds(8));
        });

        List<LookedAt> seen = database.read(em -> repository(em).visible(ME, SINCE, 10));
        List<LookedAt> some = database.read(em -> repository(em).visible(ME, SINCE, 2));
        List<LookedAt> atOne = database.read(em -> repository(em).ofCase(7, ME, SINCE, 10));

        LookedAt quiet = new LookedAt(7, 2, false);
        LookedAt writes = new LookedAt(7, 3, true);
        assertThat(seen).as("the latest first, each once").containsExactly(new LookedAt(8, 2, false), quiet, writes);
        assertThat(some).hasSize(2);
        assertThat(atOne).containsExactly(quiet, writes);
    }

    @OnEachDatabase
    void givesThePagesOfOnePersonThatAreNotAmongHerNewest(TestDatabase database) {
        database.commit(em -> {
            add(em, 4, "new", 7, NOON);
            add(em, 4, "old", 8, SINCE);
            add(em, 4, "older", 7, SINCE.minusSeconds(1));
            add(em, 5, "another", 7, SINCE);
        });

        List<Onlooker> rest = database.read(em -> repository(em).ofPersonBut(4, 1));

        assertThat(rest).extracting(Onlooker::page).containsExactly(Onlooker.key(4, "old"), Onlooker.key(4, "older"));
    }

    @OnEachDatabase
    void followsAPageAndForgetsIt(TestDatabase database) {
        database.commit(em -> add(em, 2, "a", 7, SINCE));
        database.commit(
                em -> repository(em).byPage(Onlooker.key(2, "a")).orElseThrow().shows(8, true, NOON));

        Onlooker read =
                database.read(em -> repository(em).byPage(Onlooker.key(2, "a")).orElseThrow());
        assertThat(read.caseId()).isEqualTo(8);
        assertThat(read.isWriting()).isTrue();
        database.commit(em -> assertThat(repository(em).forget(NOON)).isZero());
        database.commit(
                em -> assertThat(repository(em).forget(NOON.plusSeconds(1))).isEqualTo(1));
    }

    private static void add(EntityManager em, long staffId, String page, long caseId, Instant at) {
        repository(em).add(new Onlooker(staffId, page, caseId, at));
    }

    private static JpaOnlookerRepository repository(EntityManager em) {
        JpaOnlookerRepository repository = new JpaOnlookerRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(HIDDEN);
        return repository;
    }
}
