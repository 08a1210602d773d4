package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.StaffMemberAway;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Loans;
import org.redress.testing.NamedStaff;
import org.redress.testing.TestClock;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.Load;
import org.redress.worklist.domain.WorkCapacity;
import org.redress.worklist.domain.WorkCapacityRepository;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListSearch;
import org.redress.worklist.domain.WorkListView;

class NextTaskServiceTest {
    private static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE", "DELIVERY"));
    private static final StaffActor MARLENE = new StaffActor(3, Set.of(Caller.SUPERVISOR), Set.of("INTAKE"));
    private static final StaffActor PRIYA = new StaffActor(4, Set.of(Caller.MANAGER), Set.of());
    private static final Instant NOW = TestClock.MONDAY_MORNING;

    private final InMemoryWorkList list = new InMemoryWorkList();
    private final List<WorkListEntry> queue = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final EnteredAbsences away = new EnteredAbsences();
    private final Said said = new Said();
    private final Set<Long> partial = new HashSet<>();
    private final CurrentActor actor = new CurrentActor();
    private final NextTaskService service = new NextTaskService();
    private final CapacityService capacity = new CapacityService();
    private final Set<Long> hidden = new HashSet<>();
    private final InMemoryLoads loads = new InMemoryLoads(list.all(), hidden);
    private final PeoplesLoads people = new PeoplesLoads();

    @BeforeEach
    void wire() {
        WorkListFilters filters = new WorkListFilters();
        filters.actor = actor;
        filters.lent = new Loans();
        filters.hours = WorkingCalendar.of(
                ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);
        filters.clock = new TestClock();
        NextTasks next = new NextTasks();
        next.search = new Queue();
        next.filters = filters;
        next.actor = actor;
        next.impartiality = (form, caseId, staffId) ->
                partial.contains(caseId) ? Optional.of(new WorkItemOfAnotherTeam("four eyes")) : Optional.empty();
        Capacities capacities = new Capacities();
        capacities.loads = loads;
        capacities.capacities = said;
        capacities.house = () -> 3;
        service.next = next;
        service.capacities = capacities;
        service.entries = list;
        service.engine = list;
        service.hold = caseId -> {};
        service.history = events::add;
        service.presence = away;
        service.actor = actor;
        service.clock = new TestClock();
        CapacityRights rights = new CapacityRights();
        rights.actor = actor;
        capacity.capacities = said;
        capacity.rights = rights;
        capacity.staff = new Teams();
        people.loads = loads;
        people.capacities = capacities;
        people.rights = rights;
        people.staff = new Teams();
        people.hours = filters.hours;
        people.clock = new TestClock();
        actor.is(LERATO);
    }

    @Test
    void takesWhatHasTheLeastTimeLeft() {
        waits("later", 1, 5);
        waits("sooner", 2, 1);

        assertThat(service.take()).map(WorkItem::workItemId).contains("sooner");
        assertThat(list.byId("sooner").orElseThrow().assignee()).contains(1L);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CLAIMED);
            assertThat(event.payload()).containsEntry("staff", "1");
        });
    }

    /** */
    @Test
    void passesOverWhatSomethingSpeaksAgainstAndWhatSomebodyJustTook() {
        waits("partial", 1, 1);
        waits("taken", 2, 2);
        waits("hers", 3, 3);
        partial.add(1L);
        list.assign("taken", 9);

        assertThat(service.take()).map(WorkItem::workItemId).contains("hers");
    }

    @Test
    void looksBehindTheFirstPageAndAnswersNothingAtTheEnd() {
        for (int each = 1; each <= 45; each++) {
            waits("t" + each, each, each);
            partial.add((long) each);
        }
        partial.remove(43L);

        assertThat(service.take()).map(WorkItem::workItemId).contains("t43");
        partial.add(43L);
        assertThat(service.take()).isEmpty();
    }

    @Test
    void asksBeforeItIsMoreThanSheIsMeantToHave() {
        for (int each = 1; each <= 5; each++) {
            waits("t" + each, each, each);
        }
        service.take();
        service.take();
        service.take();

        assertThatThrownBy(service::take)
                .isInstanceOfSatisfying(CapacityReached.class, reached -> assertThat(reached.details())
                        .containsExactly(3, 3));
        assertThat(service.takeBeyond()).map(WorkItem::workItemId).contains("t4");
        assertThat(service.capacities.of(LERATO)).isEqualTo(new Load(4, 3));
    }

    /** she bears what she has; whoever looks at her is told of what he may see. */
    @Test
    void aHiddenCaseIsBorneAndIsNotTold() {
        waits("open", 1, 1);
        waits("secret", 2, 2);
        service.take();
        service.take();
        hidden.add(2L);

        assertThat(service.capacities.of(LERATO).held()).isEqualTo(2);
        actor.is(PRIYA);
        assertThat(people.of(List.of(new StaffPerson(1, "Lerato", "LK"))))
                .singleElement()
                .satisfies(her -> {
                    assertThat(her.load().open()).isEqualTo(1);
                    assertThat(her.most()).contains(3);
                    assertThat(her.ofHerOwn()).isFalse();
                });
    }

    @Test
    void whatPeopleHaveIsReadAtOnceAndTheirCapacityOnlyForWhoSetsIt() {
        actor.is(MARLENE);
        List<StaffPerson> two = List.of(new StaffPerson(1, "Lerato", "LK"), new StaffPerson(9, "Ben", "BN"));

        List<PersonsLoad> found = people.of(two);

        assertThat(found).extracting(PersonsLoad::most).containsExactly(Optional.of(3), Optional.empty());
        assertThat(loads.reads).isEqualTo(1);
    }

    @Test
    void whatWasSaidOfHerCountsBeforeHerTeamsAndThemBeforeTheHouse() {
        actor.is(PRIYA);
        capacity.ofTeam("INTAKE", 5);
        capacity.ofTeam("DELIVERY", 8);
        assertThat(service.capacities.of(LERATO).most()).isEqualTo(8);

        capacity.ofPerson(1, 2);
        assertThat(service.capacities.of(LERATO).most()).isEqualTo(2);

        capacity.ofPerson(1, 0);
        capacity.ofTeam("INTAKE", 0);
        capacity.ofTeam("DELIVERY", 0);
        assertThat(service.capacities.of(LERATO).most()).isEqualTo(3);
    }

    @Test
    void aSupervisorSaysItOfHerTeamsOnly() {
        actor.is(MARLENE);
        capacity.ofPerson(1, 4);
        capacity.ofTeam("INTAKE", 4);

        assertThatThrownBy(() -> capacity.ofTeam("REPAIRS", 4)).isInstanceOf(CapacityOfAnotherTeam.class);
        assertThatThrownBy(() -> capacity.ofPerson(2, 4)).isInstanceOf(CapacityOfAnotherTeam.class);
    }

    /** */
    @Test
    void whoeverIsAwayIsGivenNothing() {
        waits("t", 1, 1);
        away.is(1, 2, NOW.plus(Duration.ofDays(2)));

        assertThatThrownBy(service::takeBeyond).isInstanceOf(StaffMemberAway.class);
    }

    private void waits(String id, long caseId, int hours) {
        WorkListEntry entry = WorkItemFixture.aTask(id)
                .ofCase(caseId)
                .dueAt(NOW.plus(Duration.ofHours(hours)))
                .entry();
        list.add(entry);
        queue.add(entry);
    }

    /** What waits when somebody looks; what is taken while she looks still stands there. */
    private final class Queue implements WorkListSearch {
        @Override
        public List<WorkListEntry> rows(WorkListFilter filter, Optional<WorkListPosition> behind, int atMost) {
            assertThat(filter.view()).isEqualTo(WorkListView.QUEUE);
            return queue.stream()
                    .sorted(Comparator.comparing(entry -> entry.time().countsAt()))
                    .filter(entry -> entry.assignee().filter(id -> id == 1).isEmpty())
                    .filter(entry -> behind.filter(
                                    last -> !entry.time().countsAt().isAfter(last.countsAt()))
                            .isEmpty())
                    .limit(atMost)
                    .toList();
        }

        @Override
        public List<WorkListEntry> stillOpen(Collection<String> workItemIds) {
            return List.of();
        }

        @Override
        public int count(WorkListFilter filter, int upTo) {
            return 0;
        }
    }

    private static final class Said implements WorkCapacityRepository {
        private final Map<String, WorkCapacity> kept = new HashMap<>();

        @Override
        public void add(WorkCapacity capacity) {
            kept.put(capacity.ofWhom(), capacity);
        }

        @Override
        public void remove(WorkCapacity capacity) {
            kept.remove(capacity.ofWhom());
        }

        @Override
        public Optional<WorkCapacity> byKey(String ofWhom) {
            return Optional.ofNullable(kept.get(ofWhom));
        }

        @Override
        public List<WorkCapacity> of(Collection<String> ofWhom) {
            return ofWhom.stream().flatMap(key -> byKey(key).stream()).toList();
        }
    }

    private static final class Teams extends NamedStaff {
        Teams() {
            super(Map.of());
        }

        @Override
        public StaffActor actor(long staffId) {
            return staffId == 1 ? LERATO : new StaffActor(staffId, Set.of(Caller.AGENT), Set.of("REPAIRS"));
        }
    }
}
