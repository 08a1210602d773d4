package org.redress.custody.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.boundary.PromiseCare;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.domain.OpenCaseLine;
import org.redress.custody.domain.LivingProcesses;
import org.redress.custody.domain.OrphanReason;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Loans;
import org.redress.testing.SteeredCase;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** Every open case has somebody here, something ahead and a living process; whatever lacks one of them is found. */
class OrphanCheckTest {
    private static final Instant FRIDAY = Instant.parse("2026-10-02T22:00:00Z");
    private static final long LERATO = 1;
    private static final long MANAGER = 5;
    private static final long GONE = 9;
    private static final long CASE = 42;

    private final EnteredAbsences absences = new EnteredAbsences();
    private final Loans loans = new Loans();
    private final Hands hands = new Hands();
    private final Promised promised = new Promised();
    private final Timers timers = new Timers();
    private final Engine engine = new Engine();
    private final Cases cases = new Cases();
    private final OrphanCheck check = new OrphanCheck();

    @BeforeEach
    void wire() {
        check.cases = cases;
        check.work = hands;
        check.promises = promised;
        check.timers = timers;
        check.processes = engine;
        check.presence = absences;
        check.lent = loans;
        check.staff = new AtWork();
        isOpen(CASE, LERATO);
        engine.alive.add(CASE);
        hands.tasks.put(CASE, List.of(task(CASE, LERATO)));
    }

    @Test
    void aCaseWithEverythingIsNone() {
        assertThat(check.all()).isEmpty();
    }

    @Test
    void findsACaseWhoseOwnerIsAwayAndItsTask() {
        absences.is(LERATO, 2, FRIDAY);

        assertThat(check.all())
                .containsExactly(
                        new Orphan(CASE, List.of(OrphanReason.NOBODY_HERE, OrphanReason.TASK_WITH_NOBODY_HERE)));
        assertThat(check.all().get(0).isMended()).isTrue();
    }

    @Test
    void findsACaseOfSomebodyWhoHasLeft() {
        cases.open.clear();
        isOpen(CASE, GONE);

        assertThat(reasons()).containsExactly(OrphanReason.NOBODY_HERE);
    }

    @Test
    void aQueueInWhichSomebodyIsIsAsGoodAsAnOwner() {
        cases.open.clear();
        isOpen(CASE, 0);
        hands.tasks.put(CASE, List.of(task(CASE, 0)));
        assertThat(check.all()).isEmpty();

        absences.is(LERATO, 2, FRIDAY);
        assertThat(reasons()).containsExactly(OrphanReason.NOBODY_HERE);
    }

    /** So it is from the moment in which responsibility is refused until somebody else is asked. */
    @Test
    void aTaskInTheHandsOfSomebodyHereIsAsGoodAsAnOwner() {
        cases.open.clear();
        isOpen(CASE, 0);
        hands.tasks.put(CASE, List.of(task(CASE, LERATO)));
        assertThat(check.all()).isEmpty();

        absences.is(LERATO, 2, FRIDAY);
        assertThat(reasons()).containsExactly(OrphanReason.NOBODY_HERE, OrphanReason.TASK_WITH_NOBODY_HERE);
    }

    /** */
    @Test
    void anApprovalThatWaitsForAManagerWhoIsAwayIsInAQueueOnlyWhereSheLentHerAuthority() {
        cases.open.clear();
        isOpen(CASE, 0);
        hands.tasks.put(CASE, List.of(approval(0)));
        absences.is(MANAGER, LERATO, FRIDAY);
        assertThat(reasons()).containsExactly(OrphanReason.NOBODY_HERE);

        StaffActor manager = new StaffActor(MANAGER, Set.of(Caller.MANAGER), Set.of());
        loans.lends(manager, LERATO);
        assertThat(check.all()).isEmpty();

        hands.tasks.put(CASE, List.of(approval(LERATO)));
        cases.open.clear();
        isOpen(CASE, LERATO);
        assertThat(check.all()).isEmpty();
        loans.isBack(manager);
        assertThat(reasons()).containsExactly(OrphanReason.TASK_WITH_NOBODY_HERE);
    }

    @Test
    void findsACaseForWhichNothingWillHappen() {
        hands.tasks.clear();
        assertThat(reasons()).containsExactly(OrphanReason.NOTHING_AHEAD);
        assertThat(check.all().get(0).isMended()).isFalse();

        engine.failed.add(CASE);
        assertThat(reasons()).containsExactly(OrphanReason.FAILED_STEP);

        engine.ahead.add(CASE);
        assertThat(check.all()).isEmpty();

        engine.ahead.clear();
        promised.open.add(CASE);
        assertThat(check.all()).isEmpty();
    }

    @Test
    void findsACaseWhoseProcessHasDied() {
        engine.alive.clear();

        assertThat(reasons()).containsExactly(OrphanReason.NO_PROCESS);
        assertThat(check.one(CASE)).contains(new Orphan(CASE, List.of(OrphanReason.NO_PROCESS)));
    }

    @Test
    void findsACaseOfWhichThePromiseHasNoTimer() {
        timers.missing.add(CASE);

        assertThat(reasons()).containsExactly(OrphanReason.PROMISE_WITHOUT_TIMER);
        assertThat(check.all().get(0).isMended()).isTrue();
    }

    @Test
    void readsAFixedNumberOfTimesForSomeHundredCases() {
        cases.open.clear();
        engine.alive.clear();
        LongStream.rangeClosed(1, 2L * OrphanCheck.AT_ONCE + 1).forEach(id -> isOpen(id, LERATO));

        assertThat(check.all()).hasSize(2 * OrphanCheck.AT_ONCE + 1);
        assertThat(cases.reads).isEqualTo(3);
        assertThat(hands.reads).isEqualTo(3);
        assertThat(engine.reads).isEqualTo(9);
        assertThat(timers.reads).isEqualTo(3);
    }

    private List<OrphanReason> reasons() {
        return check.all().get(0).reasons();
    }

    private void isOpen(long caseId, long owner) {
        cases.open.add(new OpenCaseLine(caseId, "INTAKE", owner == 0 ? null : owner));
    }

    private static WorkItem task(long caseId, long holder) {
        return task(caseId, holder, "form:assess", "agent");
    }

    private static WorkItem approval(long holder) {
        return task(CASE, holder, "form:approve", "manager");
    }

    private static WorkItem task(long caseId, long holder, String form, String role) {
        return new WorkItem(
                "t",
                caseId,
                "Task_OfTheDesk",
                "A task",
                form,
                Phase.COMMITMENT,
                false,
                5,
                role,
                Optional.of("INTAKE"),
                holder == 0 ? Optional.empty() : Optional.of(holder),
                Optional.empty(),
                Optional.empty(),
                Desk.NOW,
                Desk.NOW,
                ItemTime.due(Desk.NOW));
    }

    private static final class Hands extends WorkInHand {
        private final Map<Long, List<WorkItem>> tasks = new HashMap<>();
        private int reads;

        @Override
        public Map<Long, List<WorkItem>> ofCases(Collection<Long> caseIds) {
            reads++;
            return tasks;
        }
    }

    private static final class Promised extends PromiseQueries {
        private final Set<Long> open = new HashSet<>();

        @Override
        public Map<Long, PromiseOutlook> outlooks(Collection<Long> caseIds) {
            return open.stream()
                    .collect(Collectors.toMap(
                            id -> id,
                            id -> new PromiseOutlook(
                                    Optional.of(new PromiseLine(
                                            id, PromiseKind.NEXT_CONTACT, "", FRIDAY, PromiseState.OPEN)),
                                    0,
                                    0)));
        }
    }

    private static final class Timers extends PromiseCare {
        private final Set<Long> missing = new HashSet<>();
        private int reads;

        @Override
        public Set<Long> casesWithoutATimer(Collection<Long> caseIds) {
            reads++;
            return missing;
        }
    }

    private static final class Engine implements LivingProcesses {
        private final Set<Long> alive = new HashSet<>();
        private final Set<Long> ahead = new HashSet<>();
        private final Set<Long> failed = new HashSet<>();
        private int reads;

        @Override
        public Set<Long> alive(Collection<Long> caseIds) {
            reads++;
            return alive;
        }

        @Override
        public Set<Long> withSomethingAhead(Collection<Long> caseIds) {
            reads++;
            return ahead;
        }

        @Override
        public Set<Long> withAFailedStep(Collection<Long> caseIds) {
            reads++;
            return failed;
        }
    }

    private static final class Cases extends SteeredCase {
        private final List<OpenCaseLine> open = new ArrayList<>();
        private int reads;

        @Override
        public List<OpenCaseLine> openBehind(long caseId, int atMost) {
            reads++;
            return open.stream()
                    .filter(line -> line.caseId() > caseId)
                    .limit(atMost)
                    .toList();
        }

        @Override
        public Optional<Long> actualOwner(long caseId) {
            return open.get(0).owner();
        }
    }

    private static final class AtWork implements StaffAtWork {
        @Override
        public Optional<StaffActor> now(long staffId) {
            return staffId == LERATO
                    ? Optional.of(new StaffActor(LERATO, Set.of(Caller.AGENT), Set.of("INTAKE")))
                    : Optional.empty();
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of(new StaffPerson(LERATO, "Lerato", "LK"));
        }
    }
}
