package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.management.Metrics;
import org.camunda.bpm.engine.task.Task;

class QueriesTest extends EngineSmoke {

    @OnEachEngine
    void pagesAreCompleteAndDoNotOverlap() {
        deploy(oneTask("simple"));
        IntStream.range(0, 23).forEach(i -> start("simple"));

        List<String> seen = new ArrayList<>();
        for (int first = 0; first < 23; first += 10) {
            tasks.createTaskQuery().orderByTaskId().asc().listPage(first, 10).stream()
                    .map(Task::getId)
                    .forEach(seen::add);
        }

        assertThat(seen).hasSize(23).doesNotHaveDuplicates().isSorted();
    }

    /** As the work list is compared with the engine. */
    @OnEachEngine
    void aStatementOfOursIsReadPageByPageBehindAnId() {
        deploy(oneTask("simple"));
        IntStream.range(0, 23).forEach(i -> start("simple"));

        List<String> seen = new ArrayList<>();
        String behind = "";
        while (seen.size() < 23) {
            List<Task> page = tasks.createNativeTaskQuery()
                    .sql("select * from ACT_RU_TASK where ID_ > #{behind} order by ID_")
                    .parameter("behind", behind)
                    .listPage(0, 10);
            assertThat(page).isNotEmpty();
            page.forEach(task -> seen.add(task.getId()));
            behind = seen.get(seen.size() - 1);
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        tasks.createTaskQuery().list().stream().map(Task::getId).toList());
    }

    @OnEachEngine
    void aPagePastTheEndIsEmpty() {
        deploy(oneTask("simple"));
        start("simple");

        assertThat(tasks.createTaskQuery().listPage(10, 10)).isEmpty();
    }

    @OnEachEngine
    void tasksAreOrderedByAVariable() {
        deploy(oneTask("simple"));
        List.of(3L, 1L, 2L).forEach(rank -> start("simple", Map.of("rank", rank)));

        assertThat(tasks
                        .createTaskQuery()
                        .orderByProcessVariable("rank", org.camunda.bpm.engine.variable.type.ValueType.LONG)
                        .asc()
                        .listPage(0, 2)
                        .stream()
                        .map(task -> tasks.getVariable(task.getId(), "rank")))
                .containsExactly(1L, 2L);
    }

    @OnEachEngine
    void eitherConditionMayHold() {
        deploy(oneTask("simple"));
        start("simple", Map.of("team", "DELIVERY"));
        start("simple", Map.of("team", "REPAIRS"));
        start("simple", Map.of("team", "ACCOUNTS"));

        assertThat(tasks.createTaskQuery()
                        .or()
                        .processVariableValueEquals("team", "DELIVERY")
                        .processVariableValueEquals("team", "REPAIRS")
                        .endOr()
                        .count())
                .isEqualTo(2);
    }

    @OnEachEngine
    void aTaskWithSeveralCandidatesIsListedOnce() {
        deploy(process("several")
                .startEvent()
                .userTask("t")
                .camundaCandidateGroups("agent,supervisor")
                .endEvent()
                .done());
        start("several");

        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of("agent", "supervisor"))
                        .count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of("agent", "supervisor"))
                        .list())
                .hasSize(1);
    }

    @OnEachEngine
    void manyIdsFitIntoOneQuery() {
        deploy(oneTask("simple"));
        Set<String> ids = new HashSet<>();
        IntStream.range(0, 1500).forEach(i -> ids.add("no-such-" + i));
        ids.add(start("simple").getId());

        assertThat(runtime.createProcessInstanceQuery().processInstanceIds(ids).count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void aNativeQueryIsPassedOn() {
        deploy(oneTask("simple"));
        start("simple");

        assertThat(tasks.createNativeTaskQuery()
                        .sql("select * from " + management.getTableName(Task.class) + " where NAME_ = #{name}")
                        .parameter("name", "Task of simple")
                        .list())
                .hasSize(1);
    }

    @OnEachEngine
    void namesAreFoundWhateverTheirCase() {
        deploy(oneTask("simple"));
        start("simple");

        assertThat(tasks.createTaskQuery().taskNameLike("%TASK OF%").count()).isEqualTo(1);
    }

    @OnEachEngine
    void historyIsPagedAndFiltered() {
        deploy(oneTask("simple"));
        for (int minute = 0; minute < 12; minute++) {
            timeIs(NOW.plusSeconds(60L * minute));
            start("simple");
        }

        assertThat(history.createHistoricProcessInstanceQuery()
                        .startedAfter(Date.from(NOW.plusSeconds(330)))
                        .orderByProcessInstanceStartTime()
                        .desc()
                        .listPage(0, 4))
                .hasSize(4)
                .isSortedAccordingTo((a, b) -> b.getStartTime().compareTo(a.getStartTime()));
    }

    @OnEachEngine
    void rightsAreCheckedWhenSwitchedOn() {
        deploy(oneTask("simple"));
        start("simple");
        identity.setAuthenticatedUserId("4711");
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
        try {
            assertThat(tasks.createTaskQuery().list()).isEmpty();
            assertThat(runtime.createProcessInstanceQuery().count()).isZero();
            assertThat(history.createCleanableHistoricProcessInstanceReport().list())
                    .isEmpty();
            assertThat(history.createHistoricVariableInstanceQuery().list()).isEmpty();
        } finally {
            engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
        }
        assertThat(tasks.createTaskQuery().list()).hasSize(1);
    }

    @OnEachEngine
    void metricsAreSummedByInterval() {
        deploy(oneTask("simple"));
        start("simple");
        management.reportDbMetricsNow();

        assertThat(management
                        .createMetricsQuery()
                        .name(Metrics.ACTIVTY_INSTANCE_START)
                        .startDate(Date.from(NOW.minusSeconds(60)))
                        .interval(900))
                .isNotEmpty();
        management.deleteMetrics(null);
    }
}
