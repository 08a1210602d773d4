package org.redress.worklist.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.testing.AllCasesBut;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkLoad;

/** how the work of a team is spread. */
class JpaWorkLoadsTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:00:00Z");
    private static final Instant TONIGHT = NOW.plus(Duration.ofHours(8));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final long ANNA = 7;
    private static final long BEN = 8;
    private static final long NOBODYS_BUSINESS = 99;

    @OnEachDatabase
    void countsWhatEachHasAndWhatOfItIsLate(TestDatabase database) {
        database.commit(em -> {
            em.persist(task("late").with(ANNA).dueAt(NOW.minusSeconds(1)).entry());
            em.persist(task("today").with(ANNA).dueAt(NOW).ofTeam("REPAIRS").entry());
            em.persist(task("tomorrow").with(ANNA).dueAt(TOMORROW).entry());
            em.persist(task("free").dueAt(NOW.minusSeconds(1)).entry());
            em.persist(task("hidden")
                    .with(ANNA)
                    .ofCase(NOBODYS_BUSINESS)
                    .dueAt(NOW.minusSeconds(60))
                    .entry());
        });

        Map<Long, WorkLoad> held = database.read(em -> in(em).heldBy(List.of(ANNA, BEN), NOW, TONIGHT));

        assertThat(held)
                .containsExactly(Map.entry(ANNA, new WorkLoad(ANNA, 3, 1, 2, Optional.of(NOW.minusSeconds(1)))));
        assertThat(database.<Map<Long, WorkLoad>>read(em -> in(em).heldBy(List.of(), NOW, TONIGHT)))
                .isEmpty();
    }

    /** others are told of what they may see; what somebody can bear is all that she has. */
    @OnEachDatabase
    void whatIsHiddenIsBorneAndNotTold(TestDatabase database) {
        database.commit(em -> {
            em.persist(task("seen").with(ANNA).dueAt(NOW).entry());
            em.persist(task("hidden")
                    .with(ANNA)
                    .ofCase(NOBODYS_BUSINESS)
                    .dueAt(NOW)
                    .entry());
            em.persist(task("free").dueAt(NOW).entry());
            em.persist(task("elsewhere").ofTeam("REPAIRS").dueAt(NOW).entry());
        });

        assertThat(database.<Map<Long, Integer>>read(em -> in(em).borneBy(List.of(ANNA, BEN))))
                .containsExactly(Map.entry(ANNA, 2));
        assertThat(database.<Integer>read(em ->
                        in(em).heldBy(List.of(ANNA), NOW, TONIGHT).get(ANNA).open()))
                .isEqualTo(1);
        assertThat(database.<Map<String, Integer>>read(em -> in(em).openIn(List.of("INTAKE", "REPAIRS", "NONE"))))
                .containsOnly(Map.entry("INTAKE", 2), Map.entry("REPAIRS", 1));
    }

    @OnEachDatabase
    void whatWaitsForSomebodyElseIsNotLate(TestDatabase database) {
        database.commit(em -> {
            WorkListEntry waits = task("waits")
                    .with(ANNA)
                    .dueAt(NOW.minusSeconds(1))
                    .askingAgainAt(NOW.minusSeconds(1))
                    .entry();
            waits.stand(
                    new CaseTime(Optional.empty(), Optional.of(PauseCause.WAITING_FOR_CUSTOMER), Optional.of(NOW), 0),
                    List.of(waits));
            em.persist(waits);
        });

        WorkLoad load =
                database.read(em -> in(em).heldBy(List.of(ANNA), NOW, TONIGHT).get(ANNA));

        assertThat(load).isEqualTo(new WorkLoad(ANNA, 1, 0, 0, Optional.empty()));
    }

    @OnEachDatabase
    void countsWhatNobodyOfATeamHasTaken(TestDatabase database) {
        database.commit(em -> {
            em.persist(task("free").dueAt(TOMORROW).entry());
            em.persist(task("taken").with(BEN).dueAt(NOW).entry());
            em.persist(task("of others").ofTeam("REPAIRS").dueAt(NOW).entry());
        });

        assertThat(database.<WorkLoad>read(em -> in(em).waitingIn("INTAKE", NOW, TONIGHT)))
                .isEqualTo(new WorkLoad(null, 1, 0, 0, Optional.of(TOMORROW)));
        assertThat(database.<WorkLoad>read(em -> in(em).waitingIn("NONE", NOW, TONIGHT)))
                .isEqualTo(WorkLoad.none(null));
    }

    @OnEachDatabase
    void findsTheTasksOfOneFormTheFirstDueFirst(TestDatabase database) {
        database.commit(em -> {
            em.persist(task("later").withForm("form:thank").dueAt(TOMORROW).entry());
            em.persist(
                    task("sooner").withForm("form:thank").with(BEN).dueAt(NOW).entry());
            em.persist(task("other").dueAt(NOW).entry());
            em.persist(task("hidden")
                    .withForm("form:thank")
                    .ofCase(NOBODYS_BUSINESS)
                    .entry());
            em.persist(
                    task("of others").withForm("form:thank").ofTeam("REPAIRS").entry());
        });

        List<WorkListEntry> found = database.read(em -> in(em).ofForm("form:thank", "INTAKE", 10));

        assertThat(found).extracting(WorkListEntry::workItemId).containsExactly("sooner", "later");
    }

    private static WorkItemFixture task(String id) {
        return WorkItemFixture.aTask(id);
    }

    private static JpaWorkLoads in(EntityManager em) {
        JpaWorkLoads loads = new JpaWorkLoads();
        loads.em = em;
        loads.maySee = new AllCasesBut(NOBODYS_BUSINESS);
        return loads;
    }
}
