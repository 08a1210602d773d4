package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.worklist.boundary.WorkListComparison.AT_ONCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.boundary.CaseTimeMoved;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.testing.RecordingEvent;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListDifference;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkOfCaseChanged;
import org.redress.worklist.domain.WorkQueue;

/** More tasks than are compared at once. */
class WorkListComparisonTest {
    private static final Instant SOONER = Instant.parse("2026-09-23T07:30:00Z");
    private static final Instant SOON = Instant.parse("2026-09-23T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-24T09:00:00Z");

    private final Engine engine = new Engine();
    private final Entries entries = new Entries();
    private final CaseTimesInMemory times = new CaseTimesInMemory();
    private final WorkListComparison comparison = new WorkListComparison();

    @BeforeEach
    void threePagesThatAgree() {
        comparison.engine = engine;
        comparison.entries = entries;
        comparison.times = times;
        comparison.changed = new RecordingEvent<>();
        IntStream.range(0, 2 * AT_ONCE + 1).mapToObj(WorkListComparisonTest::id).forEach(id -> {
            engine.tasks.put(id, WorkItemFixture.aTask(id).task());
            entries.add(WorkItemFixture.aTask(id).entry());
        });
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() {
        assertThat(comparison.differences()).isEmpty();
        assertThat(engine.pages).isEqualTo(3);
    }

    @Test
    void findsWhatIsMissingOnEitherSideOnEveryPage() {
        entries.remove(id(3));
        engine.tasks.remove(id(AT_ONCE));
        entries.remove(id(2 * AT_ONCE));
        engine.tasks.remove(id(2 * AT_ONCE - 1));

        assertThat(comparison.differences())
                .extracting(WorkListDifference::workItemId)
                .containsExactlyInAnyOrder(id(3), id(AT_ONCE), id(2 * AT_ONCE), id(2 * AT_ONCE - 1));
    }

    @Test
    void findsEntriesBehindTheLastTask() {
        entries.add(WorkItemFixture.aTask(id(9 * AT_ONCE)).entry());

        assertThat(comparison.differences()).containsExactly(new WorkListDifference(id(9 * AT_ONCE), 42));
    }

    @Test
    void findsEntriesWhereNoTaskIsOpen() {
        engine.tasks.clear();

        assertThat(comparison.differences()).hasSize(2 * AT_ONCE + 1);
    }

    @Test
    void looksBehindAPageThatIsExactlyFull() {
        engine.tasks.tailMap(id(AT_ONCE), true).clear();

        assertThat(comparison.differences()).hasSize(AT_ONCE + 1);
    }

    /** What was typed for a task goes with it, however it is found to be gone. */
    @Test
    void whoeverLooksAtTheWorkOfACaseHearsThatATaskOfItIsGone() {
        RecordingEvent<WorkOfCaseChanged> told = new RecordingEvent<>();
        NewWorkItem open = WorkItemFixture.aTask("open").ofCase(7).task();
        engine.tasks.put("open", open);
        comparison.write(open);
        comparison.changed = told;

        comparison.rebuild(7);
        assertThat(told.fired()).isEmpty();

        comparison.write(WorkItemFixture.aTask("gone").ofCase(7).task());
        comparison.changed = told = new RecordingEvent<>();
        comparison.rebuild(7);

        assertThat(entries.kept).containsKey("open").doesNotContainKey("gone");
        assertThat(told.fired()).containsExactly(new WorkOfCaseChanged(7));
    }

    @Test
    void whatRunsBesideThePhasesIsInThePhaseOfItsCase() {
        comparison.write(WorkItemFixture.aTask("assess").ofCase(7).task());
        comparison.write(WorkItemFixture.aTask("visit").ofCase(7).beside().task());
        assertThat(phaseOf("visit")).isEqualTo(Phase.IDENTIFICATION);

        entries.remove("assess");
        comparison.write(
                WorkItemFixture.aTask("plan").ofCase(7).in(Phase.COMMITMENT).task());
        comparison.write(WorkItemFixture.aTask("of another case")
                .ofCase(8)
                .in(Phase.CLOSURE)
                .task());
        assertThat(phaseOf("visit")).isEqualTo(Phase.COMMITMENT);

        comparison.write(
                WorkItemFixture.aTask("visit").ofCase(7).beside().with(12).task());
        assertThat(phaseOf("visit")).isEqualTo(Phase.COMMITMENT);
        assertThat(entries.kept.get("visit").isBeside()).isTrue();
    }

    /** While nothing else is to be done in the case, it is where its step belongs. */
    @Test
    void whatRunsBesideNothingIsInThePhaseOfItsStep() {
        comparison.write(WorkItemFixture.aTask("visit").ofCase(7).beside().task());

        assertThat(phaseOf("visit")).isEqualTo(Phase.SOLUTION);
    }

    @Test
    void thePhaseOfItsCaseIsNoDifference() {
        NewWorkItem visit = WorkItemFixture.aTask("visit").ofCase(7).beside().task();
        engine.tasks.put("visit", visit);
        comparison.write(visit);
        entries.kept.get("visit").caseIsIn(Phase.CLOSURE);

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void aTaskStandsByWhateverComesFirstItsOwnTimeOrTheDeadlineOfItsCase() {
        times.set(7, until(SOON));
        comparison.write(WorkItemFixture.aTask("later").ofCase(7).dueAt(LATER).task());
        comparison.write(WorkItemFixture.aTask("sooner").ofCase(7).dueAt(SOONER).task());

        assertThat(timeOf("later").countsAt()).isEqualTo(SOON);
        assertThat(timeOf("later").isOfTheCase()).isTrue();
        assertThat(timeOf("sooner").countsAt()).isEqualTo(SOONER);
        assertThat(timeOf("sooner").isOfTheCase()).isFalse();
    }

    @Test
    void theTasksOfACaseMoveWithItsClock() {
        comparison.write(WorkItemFixture.aTask("step").ofCase(7).dueAt(LATER).task());
        comparison.write(WorkItemFixture.aTask("other").ofCase(8).dueAt(LATER).task());
        WorkListClocks clocks = new WorkListClocks();
        clocks.comparison = comparison;

        clocks.heard(new CaseTimeMoved(7, until(SOONER)));
        assertThat(timeOf("step").countsAt()).isEqualTo(SOONER);
        assertThat(timeOf("other").countsAt()).isEqualTo(LATER);

        clocks.heard(new CaseTimeMoved(7, until(SOON)));
        assertThat(timeOf("step").countsAt()).isEqualTo(SOON);

        clocks.heard(new CaseTimeMoved(7, CaseTime.NONE));
        assertThat(timeOf("step")).isEqualTo(ItemTime.due(LATER));
    }

    @Test
    void aStepWaitsWhileWhomItWaitsForIsAskedAgain() {
        comparison.write(WorkItemFixture.aTask("ask")
                .ofCase(7)
                .dueAt(SOONER)
                .askingAgainAt(SOON)
                .task());
        times.set(7, pausedFor(PauseCause.WAITING_FOR_CUSTOMER));
        comparison.place(7, times.of(7));

        assertThat(timeOf("ask").waiting()).isTrue();
        assertThat(timeOf("ask").countsAt()).isEqualTo(SOON);

        entries.remove("ask");
        comparison.write(WorkItemFixture.aTask("decide").ofCase(7).dueAt(LATER).task());
        assertThat(timeOf("decide").waiting())
                .as("nobody asks her again: now it is ours")
                .isFalse();
        assertThat(timeOf("decide").pausedFor()).contains(PauseCause.WAITING_FOR_CUSTOMER);
    }

    @Test
    void whileASupplierIsAskedTheStepWaitsAndWhatRunsBesideItDoesNot() {
        times.set(7, pausedFor(PauseCause.WAITING_FOR_SUPPLIER));
        comparison.write(WorkItemFixture.aTask("step").ofCase(7).dueAt(LATER).task());
        comparison.write(WorkItemFixture.aTask("hear")
                .ofCase(7)
                .beside()
                .dueAt(LATER)
                .askingAgainAt(SOON)
                .task());
        comparison.write(WorkItemFixture.aTask("escalated")
                .ofCase(7)
                .beside()
                .dueAt(SOONER)
                .task());

        assertThat(timeOf("step").waiting()).isTrue();
        assertThat(timeOf("step").countsAt()).isEqualTo(SOON);
        assertThat(timeOf("hear").waiting()).isFalse();
        assertThat(timeOf("hear").countsAt()).isEqualTo(LATER);
        assertThat(timeOf("escalated").countsAt()).isEqualTo(SOONER);

        comparison.remove("hear");
        assertThat(timeOf("step").waiting()).isFalse();
    }

    @Test
    void nothingIsAskedToEndForceMajeureAndItsStepsWaitByTheirOwnTime() {
        times.set(7, pausedFor(PauseCause.FORCE_MAJEURE));
        comparison.write(WorkItemFixture.aTask("step").ofCase(7).dueAt(LATER).task());

        assertThat(timeOf("step").waiting()).isTrue();
        assertThat(timeOf("step").countsAt()).isEqualTo(LATER);
    }

    @Test
    void whatStandsInTheWrongPlaceIsADifference() {
        times.set(42, until(SOONER));

        assertThat(comparison.differences()).hasSize(2 * AT_ONCE + 1);

        comparison.place(42, times.of(42));
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void whenItAsksAgainIsComparedToo() {
        engine.tasks.put(id(3), WorkItemFixture.aTask(id(3)).askingAgainAt(SOON).task());

        assertThat(comparison.differences()).containsExactly(new WorkListDifference(id(3), 42));
    }

    @Test
    void whoeverTakesATaskLeavesItsPlace() {
        times.set(7, pausedFor(PauseCause.WAITING_FOR_CUSTOMER));
        comparison.write(
                WorkItemFixture.aTask("ask").ofCase(7).askingAgainAt(SOON).task());

        comparison.follow(WorkItemFixture.aTask("ask").ofCase(7).with(12).task());

        assertThat(timeOf("ask").countsAt()).isEqualTo(SOON);
        assertThat(entries.kept.get("ask").assignee()).contains(12L);
    }

    private static CaseTime until(Instant deadline) {
        return new CaseTime(Optional.of(deadline), Optional.empty(), Optional.empty(), 0);
    }

    private static CaseTime pausedFor(PauseCause cause) {
        return new CaseTime(Optional.empty(), Optional.of(cause), Optional.of(SOONER), 0);
    }

    private ItemTime timeOf(String id) {
        return entries.kept.get(id).time();
    }

    private Phase phaseOf(String id) {
        return entries.kept.get(id).phase();
    }

    private static String id(int number) {
        return "task-%06d".formatted(number);
    }

    private static final class Engine implements WorkItemEngine {
        private final NavigableMap<String, NewWorkItem> tasks = new TreeMap<>();
        private int pages;

        @Override
        public List<NewWorkItem> tasksBehind(String behind, int atMost) {
            pages++;
            return tasks.tailMap(behind, false).values().stream().limit(atMost).toList();
        }

        @Override
        public List<NewWorkItem> tasksOf(long caseId) {
            return tasks.values().stream()
                    .filter(task -> task.caseId() == caseId)
                    .toList();
        }

        @Override
        public void assign(String workItemId, long staffId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release(String workItemId) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Entries implements WorkListRepository {
        private final NavigableMap<String, WorkListEntry> kept = new TreeMap<>();

        @Override
        public void add(WorkListEntry entry) {
            kept.put(entry.workItemId(), entry);
        }

        @Override
        public List<WorkListEntry> between(String behind, Optional<String> last) {
            NavigableMap<String, WorkListEntry> following = kept.tailMap(behind, false);
            return List.copyOf(last.map(id -> following.headMap(id, true))
                    .orElse(following)
                    .values());
        }

        @Override
        public void remove(String workItemId) {
            kept.remove(workItemId);
        }

        @Override
        public Optional<WorkListEntry> byId(String workItemId) {
            return Optional.ofNullable(kept.get(workItemId));
        }

        @Override
        public List<WorkListEntry> ofCase(long caseId) {
            return kept.values().stream()
                    .filter(entry -> entry.caseId() == caseId)
                    .toList();
        }

        @Override
        public List<WorkListEntry> ofCases(Collection<Long> caseIds) {
            return kept.values().stream()
                    .filter(entry -> caseIds.contains(entry.caseId()))
                    .toList();
        }

        @Override
        public List<WorkQueue> queues() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> casesIn(WorkQueue queue, long behind, int atMost) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WorkListEntry> heldBy(Collection<Long> staffIds, String formKey) {
            throw new AssertionError("nobody asks what people hold");
        }

        @Override
        public boolean take(String workItemId, long staffId) {
            throw new UnsupportedOperationException();
        }
    }
}
