package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.StaffMemberAway;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffRef;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Loans;
import org.redress.worklist.WorkItemFixture;

class WorkListServiceTest {
    private static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final StaffActor SIPHO = new StaffActor(2, Set.of(Caller.AGENT), Set.of("REPAIRS"));
    private static final StaffActor MARLENE = new StaffActor(3, Set.of(Caller.SUPERVISOR), Set.of("INTAKE"));

    private final Loans loans = new Loans();
    private final InMemoryWorkList list = new InMemoryWorkList();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<CaseEventRecorded> talks = new ArrayList<>();
    private final WorkListService service = new WorkListService();
    private final WorkItems items = new WorkItems();
    private final EnteredAbsences away = new EnteredAbsences();
    private final WorkInHand inHand = new WorkInHand();

    private boolean visible = true;
    private long objectionable;

    @BeforeEach
    void wire() {
        CurrentActor actor = new CurrentActor();
        CaseAccess access = new SwitchedAccess();
        service.entries = list;
        service.engine = list;
        service.access = access;
        service.history = events::add;
        service.hold = caseId -> {};
        service.events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return talks;
            }
        };
        service.staff = new ThreePeople();
        service.presence = away;
        service.lent = loans;
        service.impartiality = (formKey, caseId, staffId) ->
                staffId == objectionable ? Optional.of(new WorkItemOfAnotherTeam("four eyes")) : Optional.empty();
        inHand.entries = list;
        inHand.engine = list;
        inHand.history = events::add;
        service.actor = actor;
        service.clock = Clock.fixed(Instant.parse("2026-09-23T08:00:00Z"), ZoneOffset.UTC);
        inHand.clock = service.clock;
        items.entries = list;
        items.access = access;
        items.actor = actor;
        actor.is(LERATO);
    }

    @Test
    void claimingGivesTheTaskToMeAndIsRecorded() {
        list.add(WorkItemFixture.aTask("t").entry());

        service.claim("t");

        assertThat(list.byId("t").orElseThrow().assignee()).contains(1L);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CLAIMED);
            assertThat(event.payload()).containsEntry("staff", "1");
        });
    }

    /** W-16. */
    @Test
    void saysWhenTheCustomerHasToTalkToAThirdPerson() {
        list.add(WorkItemFixture.aTask("t").entry());
        service.actor.is(MARLENE);

        assertThat(service.assign("t", LERATO.staffId())).isFalse();
        talks.add(spoke(CaseEventKind.REGISTERED, 11));
        talks.add(spoke(CaseEventKind.RESTATED, 12));
        assertThat(service.assign("t", LERATO.staffId())).isTrue();
        talks.add(spoke(CaseEventKind.PLAN_AGREED, LERATO.staffId()));
        assertThat(service.assign("t", LERATO.staffId())).isFalse();

        assertThat(events)
                .extracting(event -> event.payload().get("oneTooMany"))
                .containsExactly("false", "true", "false");
    }

    private CaseEventRecorded spoke(CaseEventKind kind, long staffId) {
        Instant now = service.clock.instant();
        return new CaseEventRecorded(CaseEvent.of(1, kind, now), talks.size() + 1, now, "staff:" + staffId);
    }

    /** */
    @Test
    void nobodyGetsWhatSomethingAboutTheTaskSpeaksAgainst() {
        list.add(WorkItemFixture.aTask("t").entry());
        objectionable = LERATO.staffId();

        service.actor.is(LERATO);
        assertThatThrownBy(() -> service.claim("t")).hasMessageContaining("four eyes");
        service.goOn(list.byId("t").orElseThrow().caseId());
        service.actor.is(MARLENE);
        assertThatThrownBy(() -> service.assign("t", LERATO.staffId())).hasMessageContaining("four eyes");
        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
    }

    /** */
    @Test
    void approvesInThePlaceOfSomebodyAwayAndNothingElse() {
        list.add(WorkItemFixture.aTask("approval")
                .withForm("form:approve")
                .forRole("manager")
                .entry());
        list.add(WorkItemFixture.aTask("escalated").forRole("manager").entry());
        service.actor.is(MARLENE);
        assertThatThrownBy(() -> service.claim("approval")).isInstanceOf(WorkItemOfAnotherTeam.class);

        StaffActor manager = new StaffActor(30, Set.of(Caller.MANAGER), Set.of());
        loans.lends(manager, MARLENE.staffId());
        service.claim("approval");
        assertThat(list.byId("approval").orElseThrow().assignee()).contains(MARLENE.staffId());
        assertThatThrownBy(() -> service.claim("escalated")).isInstanceOf(WorkItemOfAnotherTeam.class);

        service.release("approval");
        loans.isBack(manager);
        assertThatThrownBy(() -> service.claim("approval")).isInstanceOf(WorkItemOfAnotherTeam.class);
    }

    @Test
    void theSecondToClaimIsToldWhoWasFirst() {
        list.add(WorkItemFixture.aTask("t").with(3).entry());

        assertThatThrownBy(() -> service.claim("t"))
                .isInstanceOf(WorkItemTaken.class)
                .hasMessageContaining("staff:3");
        assertThat(events).isEmpty();
    }

    @Test
    void claimingMyOwnTaskAgainChangesNothing() {
        list.add(WorkItemFixture.aTask("t").with(1).entry());

        service.claim("t");

        assertThat(events).isEmpty();
    }

    @Test
    void aTaskOfAnotherTeamIsRefused() {
        list.add(WorkItemFixture.aTask("t").ofTeam("REPAIRS").entry());

        assertThatThrownBy(() -> service.claim("t")).isInstanceOf(WorkItemOfAnotherTeam.class);
        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
    }

    @Test
    void aTaskForAnotherRoleIsRefused() {
        list.add(WorkItemFixture.aTask("t").forRole("supervisor").entry());

        assertThatThrownBy(() -> service.claim("t")).isInstanceOf(WorkItemOfAnotherTeam.class);
    }

    /** An owner who is a supervisor, say, was given a task that agents take. */
    @Test
    void aTaskThatIsWithMeAlreadyIsMineWhateverRoleOrTeamItWaitsFor() {
        list.add(WorkItemFixture.aTask("t").with(1).forRole("supervisor").entry());
        list.add(WorkItemFixture.aTask("s").with(1).ofTeam("REPAIRS").entry());

        service.claim("t");
        service.claim("s");

        assertThat(list.byId("t").orElseThrow().assignee()).contains(1L);
        assertThat(events).isEmpty();
    }

    @Test
    void aTaskThatIsGoneSaysSo() {
        assertThatThrownBy(() -> service.claim("gone")).isInstanceOf(WorkItemGone.class);
    }

    @Test
    void aCaseIMayNotSeeIsNotFoundWhateverIsTried() {
        list.add(WorkItemFixture.aTask("t").entry());
        visible = false;

        assertThatThrownBy(() -> service.claim("t")).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.release("t")).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> items.claimed("t", "form:assess")).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whoeverHasDoneAStepGoesOnWithTheNextOne() {
        list.add(WorkItemFixture.aTask("next").ofCase(7).entry());
        list.add(WorkItemFixture.aTask("of another case").ofCase(8).entry());

        service.goOn(7);

        assertThat(list.byId("next").orElseThrow().assignee()).contains(1L);
        assertThat(list.byId("of another case").orElseThrow().assignee()).isEmpty();
    }

    @Test
    void whoGivesOutTasksPutsBackWhatAnotherHolds() {
        for (StaffActor person : List.of(MARLENE, new StaffActor(30, Set.of(Caller.MANAGER), Set.of()))) {
            list.add(WorkItemFixture.aTask("of " + person.staffId()).with(2).entry());
            service.actor.is(person);

            service.release("of " + person.staffId());
        }

        assertThat(list.byId("of 3").orElseThrow().assignee()).isEmpty();
        assertThat(list.byId("of 30").orElseThrow().assignee()).isEmpty();
    }

    @Test
    void goesOnWithNothingThatIsForOthersOrAlreadyInHand() {
        list.add(WorkItemFixture.aTask("repairs").ofCase(7).ofTeam("REPAIRS").entry());
        list.add(WorkItemFixture.aTask("mine").ofCase(8).entry());
        list.add(WorkItemFixture.aTask("second").ofCase(8).entry());
        service.claim("mine");

        service.goOn(7);
        service.goOn(8);

        assertThat(list.byId("repairs").orElseThrow().assignee()).isEmpty();
        assertThat(list.byId("second").orElseThrow().assignee()).isEmpty();
    }

    /** As the one to keep the customer informed, which may be with her for a day. */
    @Test
    void whatRunsBesideThePhasesNeitherComesNextNorHoldsAnybodyUp() {
        list.add(WorkItemFixture.aTask("beside").ofCase(7).beside().with(1).entry());
        list.add(WorkItemFixture.aTask("free beside").ofCase(7).beside().entry());
        list.add(WorkItemFixture.aTask("next").ofCase(7).entry());

        service.goOn(7);

        assertThat(list.byId("next").orElseThrow().assignee()).contains(1L);
        assertThat(list.byId("free beside").orElseThrow().assignee()).isEmpty();
    }

    @Test
    void givingBackFreesTheTask() {
        list.add(WorkItemFixture.aTask("t").with(1).entry());

        service.release("t");

        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.RELEASED);
    }

    @Test
    void onlyTheHolderOrASupervisorGivesBack() {
        list.add(WorkItemFixture.aTask("t").with(2).entry());

        assertThatThrownBy(() -> service.release("t")).isInstanceOf(WorkItemTaken.class);

        service.actor.is(MARLENE);
        service.release("t");
        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
    }

    @Test
    void assigningGoesToMembersOfTheTeamOnly() {
        list.add(WorkItemFixture.aTask("t").entry());
        service.actor.is(MARLENE);

        assertThatThrownBy(() -> service.assign("t", SIPHO.staffId())).isInstanceOf(AssigneeOfAnotherTeam.class);

        list.add(WorkItemFixture.aTask("escalated").forRole("supervisor").entry());
        assertThatThrownBy(() -> service.assign("escalated", LERATO.staffId()))
                .isInstanceOf(AssigneeOfAnotherRole.class);

        service.assign("t", LERATO.staffId());
        assertThat(list.byId("t").orElseThrow().assignee()).contains(1L);
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.ASSIGNED);
    }

    @Test
    void nobodyIsGivenAnythingWhileSheIsAway() {
        list.add(WorkItemFixture.aTask("t").entry());
        away.is(LERATO.staffId(), MARLENE.staffId(), Instant.parse("2026-09-28T22:00:00Z"));
        service.actor.is(MARLENE);

        assertThatThrownBy(() -> service.assign("t", LERATO.staffId()))
                .isInstanceOfSatisfying(StaffMemberAway.class, refused -> assertThat(refused.details())
                        .containsExactly(new StaffRef(1), Instant.parse("2026-09-28T22:00:00Z"), new StaffRef(3)));
        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();

        away.isBack(LERATO.staffId());
        service.assign("t", LERATO.staffId());
        assertThat(list.byId("t").orElseThrow().assignee()).contains(1L);
    }

    @Test
    void whoeverIsAwayTakesNothingAndGoesOnWithNothing() {
        list.add(WorkItemFixture.aTask("t").ofCase(7).entry());
        away.is(LERATO.staffId(), MARLENE.staffId(), Instant.parse("2026-09-28T22:00:00Z"));

        assertThatThrownBy(() -> service.claim("t")).isInstanceOf(StaffMemberAway.class);
        service.goOn(7);

        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void whatIsInHandGoesToSomebodyElseOrBackToTheQueue() {
        list.add(WorkItemFixture.aTask("t").ofCase(7).with(1).entry());
        list.add(WorkItemFixture.aTask("another's").ofCase(7).with(2).entry());

        WorkItem hers = heldBy(1);
        inHand.passOn(hers, 3);
        assertThat(list.byId("t").orElseThrow().assignee()).contains(3L);
        assertThat(inHand.casesWith(Set.of(1L), 0, 9)).isEmpty();

        inHand.free(heldBy(3));
        assertThat(list.byId("t").orElseThrow().assignee()).isEmpty();
        assertThat(events)
                .extracting(CaseEvent::kind, event -> event.payload().get("relieved"), event -> event.payload()
                        .get("staff"))
                .containsExactly(
                        tuple(CaseEventKind.TASK_PASSED_ON, "1", "3"), tuple(CaseEventKind.TASK_FREED, "3", null));
    }

    @Test
    void onlyTheHolderCompletesAStep() {
        list.add(WorkItemFixture.aTask("mine").with(1).entry());
        list.add(WorkItemFixture.aTask("free").entry());
        list.add(WorkItemFixture.aTask("taken").with(2).entry());

        assertThat(items.claimed("mine", "form:assess").caseId()).isEqualTo(42);
        assertThatThrownBy(() -> items.claimed("free", "form:assess")).isInstanceOf(WorkItemNotClaimed.class);
        assertThatThrownBy(() -> items.claimed("taken", "form:assess")).isInstanceOf(WorkItemTaken.class);
        assertThatThrownBy(() -> items.claimed("mine", "form:close")).isInstanceOf(IllegalArgumentException.class);
    }

    private WorkItem heldBy(long staffId) {
        return inHand.ofCases(Set.of(7L)).getOrDefault(7L, List.of()).stream()
                .filter(item -> item.isWith(staffId))
                .findFirst()
                .orElseThrow();
    }

    private final class SwitchedAccess implements CaseAccess {
        @Override
        public boolean isVisible(long caseId) {
            return visible;
        }

        @Override
        public void requireVisible(long caseId) {
            if (!visible) {
                throw new CaseNotFound();
            }
        }

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return isVisible(caseId);
        }

        @Override
        public void requireVisibleTo(long staffId, long caseId) {
            requireVisible(caseId);
        }
    }

    private static final class ThreePeople implements StaffDirectory {
        @Override
        public StaffActor actor(long staffId) {
            return List.of(LERATO, SIPHO, MARLENE).get((int) staffId - 1);
        }

        @Override
        public Map<Long, String> names(Collection<Long> staffIds) {
            return Map.of();
        }

        @Override
        public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
            return Map.of();
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            return List.of();
        }

        @Override
        public List<StaffPerson> withRole(Caller role) {
            return List.of();
        }

        @Override
        public Map<String, String> teams() {
            return Map.of();
        }
    }

    /** A work list whose engine is itself: what the engine's listeners would write back, it writes at once. */
}
