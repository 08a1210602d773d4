package org.redress.worklist.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.ComplaintFixture;
import org.redress.complaint.domain.Complaint;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.escalation.domain.CallForHelp;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationReason;
import org.redress.identity.boundary.MaySee;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListView;
import org.redress.worklist.domain.WorkQueue;

class JpaWorkListSearchTest {
    private static final Instant DUE = Instant.parse("2026-09-23T08:00:00Z");
    private static final long ME = 7;
    private static final CaseTime PAUSED =
            new CaseTime(Optional.empty(), Optional.of(PauseCause.WAITING_FOR_CUSTOMER), Optional.of(DUE), 75);

    @OnEachDatabase
    void readsPagesByDueInstantAndNeverARowTwice(TestDatabase database) {
        database.commit(em -> IntStream.range(0, 7)
                .mapToObj(number -> WorkItemFixture.aTask("t" + number).dueAt(DUE.plusSeconds(number / 2)))
                .forEach(task -> em.persist(task.entry())));

        List<WorkListEntry> first = database.read(em -> search(em).rows(all(), Optional.empty(), 3));
        WorkListEntry last = first.get(2);
        List<WorkListEntry> second = database.read(em ->
                search(em).rows(all(), Optional.of(new WorkListPosition(false, last.dueAt(), last.workItemId())), 10));

        assertThat(first).extracting(WorkListEntry::workItemId).containsExactly("t0", "t1", "t2");
        assertThat(second).extracting(WorkListEntry::workItemId).containsExactly("t3", "t4", "t5", "t6");
    }

    @OnEachDatabase
    void whatWaitsComesBehindAllThatDoesNotWhereverAPageEnds(TestDatabase database) {
        database.commit(em -> {
            persist(em, "late", DUE.minusSeconds(60), CaseTime.NONE, null);
            persist(em, "tomorrow", DUE.plus(Duration.ofDays(1)), CaseTime.NONE, null);
            persist(em, "case first", DUE.plus(Duration.ofDays(2)), until(DUE.plusSeconds(30)), null);
            persist(em, "asked sooner", DUE, PAUSED, DUE.plusSeconds(10));
            persist(em, "asked later", DUE.minusSeconds(90), PAUSED, DUE.plusSeconds(20));
        });

        for (int rows = 1; rows <= 5; rows++) {
            assertThat(pages(database, rows))
                    .as("pages of " + rows)
                    .containsExactly("late", "case first", "tomorrow", "asked sooner", "asked later");
        }
        assertThat(idsOf(database, WorkListView.DUE_TODAY)).containsExactly("late", "case first");
        assertThat((int) database.read(em -> search(em).count(filter(WorkListView.DUE_TODAY), 100)))
                .isEqualTo(2);
        ItemTime shown =
                database.read(em -> em.find(WorkListEntry.class, "asked later").time());
        assertThat(shown.pausedFor()).contains(PauseCause.WAITING_FOR_CUSTOMER);
        assertThat(shown.percentTold()).isEqualTo(75);
    }

    private static List<String> pages(TestDatabase database, int rows) {
        List<String> ids = new ArrayList<>();
        Optional<WorkListPosition> behind = Optional.empty();
        List<WorkListEntry> page;
        do {
            Optional<WorkListPosition> from = behind;
            page = database.read(em -> search(em).rows(all(), from, rows));
            for (WorkListEntry entry : page) {
                ids.add(entry.workItemId());
                behind = Optional.of(new WorkListPosition(
                        entry.time().waiting(), entry.time().countsAt(), entry.workItemId()));
            }
        } while (!page.isEmpty());
        return ids;
    }

    private static void persist(EntityManager em, String id, Instant due, CaseTime time, @Nullable Instant again) {
        WorkListEntry entry =
                WorkItemFixture.aTask(id).dueAt(due).askingAgainAt(again).entry();
        entry.stand(time, List.of(entry));
        em.persist(entry);
    }

    private static CaseTime until(Instant deadline) {
        return new CaseTime(Optional.of(deadline), Optional.empty(), Optional.empty(), 0);
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

    @OnEachDatabase
    void readsWhatWaitsForTheCustomerWhatIsEscalatedAndWhatNobodyHas(TestDatabase database) {
        database.commit(em -> {
            persist(em, "hers to answer", DUE, PAUSED, DUE.plusSeconds(10));
            em.persist(WorkItemFixture.aTask("free").ofTeam("REPAIRS").entry());
            em.persist(WorkItemFixture.aTask("taken").ofCase(43).with(ME).entry());
            Escalation over = new Escalation(42, call());
            over.withdraw("", DUE);
            em.persist(over);
            em.persist(new Escalation(43, call()));
        });

        assertThat(idsOf(database, WorkListView.WAITING)).containsExactly("hers to answer");
        assertThat(idsOf(database, WorkListView.ESCALATED)).containsExactly("taken");
        assertThat(idsOf(database, WorkListView.UNASSIGNED)).containsExactly("free", "hers to answer");
    }

    @OnEachDatabase
    void readsOnlyOneTeamAndWhatIsWithOnePerson(TestDatabase database) {
        database.commit(em -> {
            em.persist(
                    WorkItemFixture.aTask("repairs").ofTeam("REPAIRS").with(5).entry());
            em.persist(WorkItemFixture.aTask("intake").with(5).entry());
            em.persist(WorkItemFixture.aTask("free").ofTeam("REPAIRS").entry());
        });

        assertThat(idsOf(database, of(Optional.of("REPAIRS"), Optional.empty())))
                .containsExactly("free", "repairs");
        assertThat(idsOf(database, of(Optional.empty(), Optional.of(5L)))).containsExactly("intake", "repairs");
        assertThat(idsOf(database, of(Optional.of("REPAIRS"), Optional.of(5L)))).containsExactly("repairs");
    }

    /** the entries of the book are a list of their own. */
    @OnEachDatabase
    void readsOnlyWhatCameAsThat(TestDatabase database) {
        database.commit(em -> {
            Customer customer = new Customer(Particulars.none(), DUE);
            em.persist(customer);
            em.flush();
            Complaint byPhone =
                    ComplaintFixture.aLateDelivery().of(customer.id()).registered();
            em.persist(byPhone);
            em.persist(WorkItemFixture.aTask("called").ofCase(byPhone.id()).entry());
            em.persist(
                    WorkItemFixture.aTask("of another").ofCase(byPhone.id() + 1).entry());
        });

        assertThat(idsOf(database, of(cameAs(Medium.CALL)))).containsExactly("called");
        assertThat(idsOf(database, of(cameAs(Medium.BOOK)))).isEmpty();
    }

    private static Narrowing cameAs(Medium medium) {
        return new Narrowing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(medium));
    }

    private static CallForHelp call() {
        return new CallForHelp(EscalationReason.NO_SOLUTION, "", Optional.of(1L), DUE);
    }

    private static WorkListFilter of(Optional<String> team, Optional<Long> holder) {
        return of(new Narrowing(Optional.empty(), Optional.empty(), team, holder, Optional.empty(), Optional.empty()));
    }

    private static WorkListFilter of(Narrowing of) {
        WorkListFilter all = all();
        return new WorkListFilter(
                all.view(), all.staffId(), all.roles(), all.teams(), all.lenders(), of, all.dueBefore());
    }

    /** An escalation to a manager stays with the team that has the case, and a manager belongs to none. */
    @OnEachDatabase
    void whatWaitsForAManagerIsInTheQueueOfEachOfThem(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("escalated").forRole("manager").entry());
            em.persist(WorkItemFixture.aTask("ofAnAgent").entry());
        });

        WorkListFilter ofAManager = new WorkListFilter(
                WorkListView.QUEUE, ME, Set.of("manager"), Set.of(), List.of(), Narrowing.NONE, DUE.plusSeconds(3600));
        assertThat(database.read(em -> search(em).rows(ofAManager, Optional.empty(), 50)).stream()
                        .map(WorkListEntry::workItemId))
                .containsExactly("escalated");
        assertThat(idsOf(database, WorkListView.QUEUE)).containsExactly("ofAnAgent");
    }

    /** */
    @OnEachDatabase
    void whatSomebodyAwayWouldApproveIsInTheQueueOfWhoeverSheLentThatTo(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("forManagers")
                    .withForm("form:approve")
                    .forRole("manager")
                    .ofTeam("REPAIRS")
                    .entry());
            em.persist(WorkItemFixture.aTask("escalated").forRole("manager").entry());
            em.persist(WorkItemFixture.aTask("forHerTeam")
                    .withForm("form:approve")
                    .forRole("supervisor")
                    .ofTeam("DELIVERY")
                    .entry());
            em.persist(WorkItemFixture.aTask("forAnotherTeam")
                    .withForm("form:approve")
                    .forRole("supervisor")
                    .ofTeam("REPAIRS")
                    .entry());
        });
        StaffActor manager = new StaffActor(30, Set.of(Caller.MANAGER), Set.of());
        StaffActor supervisor = new StaffActor(31, Set.of(Caller.SUPERVISOR), Set.of("DELIVERY"));

        assertThat(queueWith(database, List.of())).isEmpty();
        assertThat(queueWith(database, List.of(manager))).containsExactly("forManagers");
        assertThat(queueWith(database, List.of(supervisor, manager)))
                .containsExactlyInAnyOrder("forManagers", "forHerTeam");
    }

    private static List<String> queueWith(TestDatabase database, List<StaffActor> lenders) {
        WorkListFilter filter = new WorkListFilter(
                WorkListView.QUEUE, ME, Set.of("agent"), Set.of(), lenders, Narrowing.NONE, DUE.plusSeconds(3600));
        return database.read(em -> search(em).rows(filter, Optional.empty(), 50)).stream()
                .map(WorkListEntry::workItemId)
                .toList();
    }

    @OnEachDatabase
    void readsWhatPeopleHoldOfOneForm(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("hers")
                    .withForm("form:approve")
                    .with(5)
                    .entry());
            em.persist(WorkItemFixture.aTask("another's")
                    .withForm("form:approve")
                    .with(6)
                    .entry());
            em.persist(WorkItemFixture.aTask("free").withForm("form:approve").entry());
            em.persist(WorkItemFixture.aTask("other")
                    .withForm("form:apply")
                    .with(5)
                    .entry());
        });

        assertThat(database.<List<WorkListEntry>>read(em -> repository(em).heldBy(List.of(5L), "form:approve")))
                .extracting(WorkListEntry::workItemId)
                .containsExactly("hers");
    }

    @OnEachDatabase
    void knowsInWhichQueuesWhatWaits(TestDatabase database) {
        database.commit(em -> {
            em.persist(WorkItemFixture.aTask("free").entry());
            em.persist(WorkItemFixture.aTask("free, too").entry());
            em.persist(WorkItemFixture.aTask("hers").with(5).entry());
        });

        List<WorkQueue> queues = database.read(em -> repository(em).queues());

        assertThat(queues).hasSize(1);
        WorkQueue queue = queues.get(0);
        long caseId = WorkItemFixture.aTask("any").entry().caseId();
        assertThatList(database.read(em -> repository(em).casesIn(queue, 0, 9))).containsExactly(caseId);
        assertThatList(database.read(em -> repository(em).casesIn(queue, caseId, 9)))
                .isEmpty();
        WorkQueue another = new WorkQueue(queue.candidate(), Optional.of("NOBODYS"));
        assertThatList(database.read(em -> repository(em).casesIn(another, 0, 9)))
                .isEmpty();
        WorkQueue ofNoTeam = new WorkQueue(queue.candidate(), Optional.empty());
        assertThatList(database.read(em -> repository(em).casesIn(ofNoTeam, 0, 9)))
                .isEmpty();
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
        return idsOf(database, filter(view));
    }

    private static List<String> idsOf(TestDatabase database, WorkListFilter filter) {
        return database.read(em -> search(em).rows(filter, Optional.empty(), 50)).stream()
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
                List.of(),
                Narrowing.NONE,
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
