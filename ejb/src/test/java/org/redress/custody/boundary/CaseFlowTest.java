package org.redress.custody.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.AbsenceBegan;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffLeft;
import org.redress.solution.domain.OwnProposal;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Loans;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.testing.SteeredCase;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkQueue;

/** */
class CaseFlowTest {
    private static final Instant FRIDAY = Instant.parse("2026-10-02T22:00:00Z");
    private static final long LERATO = 1;
    private static final long JOHAN = 2;
    private static final long MARLENE = 3;
    private static final long NOMSA = 4;
    private static final long PRIYA = 5;
    private static final Map<Long, StaffActor> PEOPLE = Map.of(
            LERATO, new StaffActor(LERATO, Set.of(Caller.AGENT), Set.of("INTAKE", "REPAIRS")),
            JOHAN, new StaffActor(JOHAN, Set.of(Caller.AGENT), Set.of("INTAKE")),
            MARLENE, new StaffActor(MARLENE, Set.of(Caller.SUPERVISOR), Set.of("INTAKE")),
            NOMSA, new StaffActor(NOMSA, Set.of(Caller.SUPERVISOR), Set.of("INTAKE")),
            PRIYA, new StaffActor(PRIYA, Set.of(Caller.MANAGER), Set.of()));

    private final Desk desk = new Desk();
    private final EnteredAbsences absences = new EnteredAbsences();
    private final Loans loans = new Loans();
    private final AtWork atWork = new AtWork();
    private final HiddenFrom access = new HiddenFrom();
    private final OwnedCase owned = new OwnedCase();
    private final Hands hands = new Hands();
    private final List<String> told = new ArrayList<>();
    private final CaseFlow flow = new CaseFlow();

    @BeforeEach
    void wire() {
        StandIns standIns = new StandIns();
        standIns.presence = absences;
        standIns.lent = loans;
        standIns.staff = atWork;
        standIns.directory = new Directory();
        standIns.access = access;
        standIns.impartiality = (formKey, caseId, staffId) ->
                formKey.equals("form:approve") && staffId == NOMSA ? Optional.of(new OwnProposal()) : Optional.empty();
        CasesInHand inHand = new CasesInHand();
        inHand.work = hands;
        inHand.lent = loans;
        inHand.cases = owned;
        flow.presence = absences;
        flow.lent = loans;
        flow.staff = atWork;
        flow.standIns = standIns;
        flow.inHand = inHand;
        flow.work = hands;
        flow.cases = owned;
        flow.actor = desk.actor;
    }

    @Test
    void whatAnAbsentPersonHasInHandGoesToWhoeverStandsInAndSoDoesTheCase() {
        hands.open.add(task("t", "form:assess", "agent", "INTAKE", LERATO));
        hands.open.add(task("another's", "form:assess", "agent", "INTAKE", JOHAN));
        owned.owner = LERATO;
        absences.is(LERATO, JOHAN, FRIDAY);

        flow.gone(new AbsenceBegan(LERATO));
        flow.passOn(Desk.CASE);

        assertThat(told).containsExactly("t to 2", "case from 1 to 2");
        assertThat(desk.actor.get().reference()).isEqualTo("staff:7");
    }

    @Test
    void aCaseThatNobodyDealsWithStaysWhileSomebodyHereHasATaskOfIt() {
        hands.open.add(task("t", "form:assign-responsibility", "supervisor", "INTAKE", MARLENE));

        flow.passOn(Desk.CASE);

        assertThat(told).isEmpty();
    }

    @Test
    void whatWhoeverStandsInMayNotTakeWaitsInTheQueue() {
        owned.owner = JOHAN;
        hands.open.add(task("repairs", "form:apply", "agent", "REPAIRS", LERATO));
        absences.is(LERATO, JOHAN, FRIDAY);

        flow.passOn(Desk.CASE);

        assertThat(told).containsExactly("repairs free");
    }

    @Test
    void aCaseThatWhoeverStandsInMayNotSeeGoesToASupervisor() {
        hands.open.add(task("t", "form:assess", "agent", "INTAKE", LERATO));
        owned.owner = LERATO;
        access.hiddenFrom = JOHAN;
        absences.is(LERATO, JOHAN, FRIDAY);

        flow.passOn(Desk.CASE);

        assertThat(told).containsExactly("t free", "case from 1 to 3");
    }

    @Test
    void goesToTheManagerWhereNoSupervisorIsHere() {
        owned.owner = LERATO;
        absences.is(LERATO, JOHAN, FRIDAY);
        absences.is(JOHAN, LERATO, FRIDAY);
        absences.is(MARLENE, NOMSA, FRIDAY);
        absences.is(NOMSA, MARLENE, FRIDAY);

        flow.passOn(Desk.CASE);

        assertThat(told).containsExactly("case from 1 to 5");
    }

    @Test
    void nobodyIsAskedToApproveWhatSheProposedHerself() {
        owned.owner = JOHAN;
        hands.open.add(task("approval", "form:approve", "supervisor", "INTAKE", MARLENE));
        absences.is(MARLENE, NOMSA, FRIDAY);

        flow.passOn(Desk.CASE);
        assertThat(told).containsExactly("approval free");

        hands.open.add(task("other step", "form:assign-responsibility", "supervisor", "INTAKE", MARLENE));
        flow.passOn(Desk.CASE);
        assertThat(told).containsExactly("approval free", "other step to 4");
    }

    @Test
    void anApprovalGoesToWhoeverHasTheRoleForItAndNobodyElse() {
        owned.owner = JOHAN;
        hands.open.add(task("approval", "form:approve", "supervisor", "INTAKE", MARLENE));
        absences.is(MARLENE, JOHAN, FRIDAY);

        flow.passOn(Desk.CASE);

        assertThat(told).containsExactly("approval free");
    }

    /** */
    @Test
    void anApprovalGoesToWhoeverWasLentTheAuthorityUnlessTheLenderProposedIt() {
        owned.owner = JOHAN;
        StaffActor priya = PEOPLE.get(PRIYA);
        hands.open.add(task("approval", "form:approve", "manager", "INTAKE", PRIYA));
        hands.open.add(task("escalated", "form:take-on", "manager", "INTAKE", PRIYA));
        absences.is(PRIYA, MARLENE, FRIDAY);
        loans.lends(priya, MARLENE);

        flow.passOn(Desk.CASE);
        assertThat(told).containsExactly("approval to 3", "escalated free");

        StaffActor nomsaAsManager = new StaffActor(NOMSA, Set.of(Caller.MANAGER), Set.of());
        hands.open.add(task("nomsa's", "form:approve", "manager", "INTAKE", NOMSA));
        absences.is(NOMSA, MARLENE, FRIDAY);
        loans.isBack(priya);
        loans.lends(nomsaAsManager, MARLENE);
        flow.passOn(Desk.CASE);
        assertThat(told).endsWith("nomsa's free");
    }

    /** */
    @Test
    void anApprovalGoesBackToItsQueueWhenWhatWasLentHasEnded() {
        owned.owner = JOHAN;
        StaffActor priya = PEOPLE.get(PRIYA);
        hands.open.add(task("approval", "form:approve", "manager", "INTAKE", MARLENE));
        loans.lends(priya, MARLENE);
        flow.passOn(Desk.CASE);
        assertThat(flow.inHand.withAnEndedLoan(flow.here(), 0)).isEmpty();
        assertThat(told).isEmpty();

        loans.isBack(priya);
        assertThat(flow.inHand.withAnEndedLoan(flow.here(), 0)).containsExactly(Desk.CASE);
        flow.passOn(Desk.CASE);
        assertThat(told).containsExactly("approval free");
    }

    @Test
    void whatSomebodyLeavesBehindWhoLeavesGoesToTheQueueAndToASupervisor() {
        hands.open.add(task("t", "form:assess", "agent", "INTAKE", LERATO));
        owned.owner = LERATO;
        atWork.left.add(LERATO);

        flow.left(new StaffLeft(LERATO));

        assertThat(told).containsExactly("t free", "case from 1 to 3");
    }

    @Test
    void aCaseThatNobodyDealsWithYetStaysInAQueueInWhichSomebodyIs() {
        hands.open.add(new WorkItem(
                "t",
                Desk.CASE,
                "Task_OfTheDesk",
                "A task",
                "form:assess",
                Phase.COMMITMENT,
                false,
                5,
                "agent",
                Optional.of("INTAKE"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Desk.NOW,
                Desk.NOW,
                ItemTime.due(Desk.NOW)));

        flow.passOn(Desk.CASE);
        assertThat(told).isEmpty();
        assertThat(flow.inHand.inQueuesOfNobody(flow.here(), 0, 1)).isEmpty();

        absences.is(LERATO, JOHAN, FRIDAY);
        absences.is(JOHAN, LERATO, FRIDAY);
        assertThat(flow.inHand.inQueuesOfNobody(flow.here(), 0, 1)).containsExactly(Desk.CASE);
        assertThat(flow.inHand.inQueuesOfNobody(flow.here(), Desk.CASE, 1)).isEmpty();
        flow.passOn(Desk.CASE);
        assertThat(flow.inHand.inQueuesOfNobody(flow.here(), 0, 1)).isEmpty();
        assertThat(told).containsExactly("case from 0 to 3");
    }

    @Test
    void leavesAnEndedCaseWithItsOwner() {
        owned.owner = LERATO;
        owned.end();
        absences.is(LERATO, JOHAN, FRIDAY);

        flow.passOn(Desk.CASE);

        assertThat(told).isEmpty();
    }

    private static WorkItem task(String id, String form, String role, String team, long holder) {
        return new WorkItem(
                id,
                Desk.CASE,
                "Task_OfTheDesk",
                "A task",
                form,
                Phase.COMMITMENT,
                false,
                5,
                role,
                Optional.of(team),
                Optional.of(holder),
                Optional.empty(),
                Optional.empty(),
                Desk.NOW,
                Desk.NOW,
                ItemTime.due(Desk.NOW));
    }

    private final class Hands extends WorkInHand {
        final List<WorkItem> open = new ArrayList<>();

        @Override
        public List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost) {
            boolean any = open.stream()
                    .anyMatch(item -> item.assignee().filter(staffIds::contains).isPresent());
            return any ? List.of(Desk.CASE) : List.of();
        }

        @Override
        public List<WorkQueue> queues() {
            return open.stream()
                    .filter(item -> item.assignee().isEmpty())
                    .map(item -> new WorkQueue(item.candidate(), item.team()))
                    .toList();
        }

        @Override
        public List<Long> casesIn(WorkQueue queue, long behind, int atMost) {
            return behind < Desk.CASE && queues().contains(queue) ? List.of(Desk.CASE) : List.of();
        }

        @Override
        public List<WorkItem> approvalsWith(Collection<Long> staffIds) {
            return open.stream()
                    .filter(item -> item.assignee().filter(staffIds::contains).isPresent())
                    .filter(WorkItem::isApproval)
                    .toList();
        }

        @Override
        public List<WorkItem> ofCase(long caseId) {
            return List.copyOf(open);
        }

        @Override
        public void passOn(WorkItem item, long to) {
            open.remove(item);
            told.add(item.workItemId() + " to " + to);
        }

        @Override
        public void free(WorkItem item) {
            open.remove(item);
            told.add(item.workItemId() + " free");
        }
    }

    private final class OwnedCase extends SteeredCase {
        private long owner;

        @Override
        public Optional<Long> actualOwner(long caseId) {
            return owner == 0 ? Optional.empty() : Optional.of(owner);
        }

        @Override
        public List<Long> openCasesOwnedBy(Collection<Long> staffIds, long behind, int atMost) {
            return staffIds.contains(owner) ? List.of(Desk.CASE) : List.of();
        }

        @Override
        public void passOn(long caseId, Optional<Long> from, long to) {
            owner = to;
            told.add("case from " + from.orElse(0L) + " to " + to);
        }
    }

    private static final class HiddenFrom extends SeenCases {
        private long hiddenFrom;

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return staffId != hiddenFrom;
        }
    }

    private static final class AtWork implements StaffAtWork {
        private final Set<Long> left = new HashSet<>();

        @Override
        public Optional<StaffActor> now(long staffId) {
            return Optional.ofNullable(PEOPLE.get(staffId)).filter(person -> !left.contains(staffId));
        }

        @Override
        public Set<Long> gone() {
            return Set.copyOf(left);
        }

        @Override
        public List<StaffPerson> everybody() {
            return PEOPLE.keySet().stream()
                    .filter(id -> !left.contains(id))
                    .sorted()
                    .map(id -> new StaffPerson(id, "Person " + id, "P"))
                    .toList();
        }
    }

    private static final class Directory extends NamedStaff {
        Directory() {
            super(Map.of());
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            return role == Caller.SUPERVISOR ? List.of(person(MARLENE), person(NOMSA)) : List.of();
        }

        @Override
        public List<StaffPerson> withRole(Caller role) {
            return role == Caller.MANAGER ? List.of(person(PRIYA)) : List.of();
        }

        private static StaffPerson person(long staffId) {
            return new StaffPerson(staffId, "Person " + staffId, "P");
        }
    }
}
