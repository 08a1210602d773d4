package org.redress.worklist.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.redress.identity.boundary.MaySee;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListView;

class JpaWorkListSearchTest {
    private static final Instant DUE = Instant.parse("2026-09-23T08:00:00Z");
    private static final long ME = 7;

    @OnEachDatabase
    void readsPagesByDueInstantAndNeverARowTwice(TestDatabase database) {
        database.commit(em -> IntStream.range(0, 7)
                .mapToObj(number -> WorkItemFixture.aTask("t" + number).dueAt(DUE.plusSeconds(number / 2)))
                .forEach(task -> em.persist(task.entry())));

        List<WorkListEntry> first = database.read(em -> search(em).rows(all(), Optional.empty(), 3));
        WorkListEntry last = first.get(2);
        List<WorkListEntry> second = database.read(
                em -> search(em).rows(all(), Optional.of(new WorkListPosition(last.dueAt(), last.workItemId())), 10));

        assertThat(first).extracting(WorkListEntry::workItemId).containsExactly("t0", "t1", "t2");
        assertThat(second).extracting(WorkListEntry::workItemId).containsExactly("t3", "t4", "t5", "t6");
    }

    @OnEachDatabase
    void theQueueHoldsFreeTasksOfMyTeamsAndRolesOnly(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("mine").with(ME).entry());
            em.persist(WorkItemFixture.aTask("free").entry());
            em.persist(WorkItemFixture.aTask("nobodys").ofTeam(null).entry());
            em.persist(WorkItemFixture.aTask("otherTeam").ofTeam("REPAIRS").entry());
            em.persist(WorkItemFixture.aTask("otherRole").forRole("supervisor").entry());
        });

        assertThat(idsOf(database, WorkListView.QUEUE)).containsExactlyInAnyOrder("free", "nobodys");
        assertThat(idsOf(database, WorkListView.MINE)).containsExactly("mine");
        assertThat(idsOf(database, WorkListView.TEAM))
                .containsExactlyInAnyOrder("mine", "free", "nobodys", "otherRole");
        assertThat(idsOf(database, WorkListView.ALL)).hasSize(5);
    }

    /** An escalation to a manager stays with the team that has the case, and a manager belongs to none. */
    @OnEachDatabase
    void whatWaitsForAManagerIsInTheQueueOfEachOfThem(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("escalated").forRole("manager").entry());
            em.persist(WorkItemFixture.aTask("ofAnAgent").entry());
        });

        WorkListFilter ofAManager = new WorkListFilter(
                WorkListView.QUEUE,
                ME,
                Set.of("manager"),
                Set.of(),
                Optional.<Phase>empty(),
                Optional.empty(),
                DUE.plusSeconds(3600));
        assertThat(database.read(em -> search(em).rows(ofAManager, Optional.empty(), 50)).stream()
                        .map(WorkListEntry::workItemId))
                .containsExactly("escalated");
        assertThat(idsOf(database, WorkListView.QUEUE)).containsExactly("ofAnAgent");
    }

    @OnEachDatabase
    void countsNoFurtherThanAsked(TestDatabase database) {
        database.commit(em -> IntStream.range(0, 5)
                .forEach(
                        number -> em.persist(WorkItemFixture.aTask("t" + number).entry())));

        assertThat((int) database.read(em -> search(em).count(all(), 3))).isEqualTo(3);
        assertThat((int) database.read(em -> search(em).count(all(), 100))).isEqualTo(5);
    }

    @OnEachDatabase
    void ofTwoWhoTakeATaskOneGetsIt(TestDatabase database) {
        database.commit(em -> em.persist(WorkItemFixture.aTask("free").entry()));

        boolean first = database.inTransaction(em -> repository(em).take("free", 1));
        boolean second = database.inTransaction(em -> repository(em).take("free", 2));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        Optional<Long> holder =
                database.read(em -> repository(em).byId("free").orElseThrow().assignee());
        assertThat(holder).contains(1L);
    }

    private static List<String> idsOf(TestDatabase database, WorkListView view) {
        return database.read(em -> search(em).rows(filter(view), Optional.empty(), 50)).stream()
                .map(WorkListEntry::workItemId)
                .toList();
    }

    private static WorkListFilter all() {
        return filter(WorkListView.ALL);
    }

    private static WorkListFilter filter(WorkListView view) {
        return new WorkListFilter(
                view,
                ME,
                Set.of("agent"),
                Set.of("INTAKE", "DELIVERY"),
                Optional.<Phase>empty(),
                Optional.empty(),
                DUE.plusSeconds(3600));
    }

    private static JpaWorkListSearch search(EntityManager em) {
        JpaWorkListSearch search = new JpaWorkListSearch();
        search.em = em;
        search.maySee = new EverybodySeesAll();
        return search;
    }

    private static JpaWorkListRepository repository(EntityManager em) {
        JpaWorkListRepository repository = new JpaWorkListRepository();
        repository.em = em;
        return repository;
    }

    private static final class EverybodySeesAll implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(" + caseIdPath + " > 0)";
        }

        @Override
        public void bind(Query query) {
            // the condition above mentions no parameter
        }
    }
}
