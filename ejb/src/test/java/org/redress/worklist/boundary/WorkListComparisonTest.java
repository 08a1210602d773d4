package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.worklist.boundary.WorkListComparison.AT_ONCE;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListDifference;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;

/** More tasks than are compared at once. */
class WorkListComparisonTest {
    private final Engine engine = new Engine();
    private final Entries entries = new Entries();
    private final WorkListComparison comparison = new WorkListComparison();

    @BeforeEach
    void threePagesThatAgree() {
        comparison.engine = engine;
        comparison.entries = entries;
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
            throw new UnsupportedOperationException();
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
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> casesWith(Collection<Long> staffIds, int atMost) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean take(String workItemId, long staffId) {
            throw new UnsupportedOperationException();
        }
    }
}
