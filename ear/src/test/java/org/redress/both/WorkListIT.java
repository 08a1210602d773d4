package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.CaseWalk;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.OrphanMaking;
import org.redress.both.probe.Step;
import org.redress.both.probe.WorkListTampering;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.CustodyService;
import org.redress.custody.boundary.Orphan;
import org.redress.custody.domain.OrphanReason;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListKeeper;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListRepairService;
import org.redress.worklist.domain.WorkListDifference;

/** The work list against the engine's open tasks, row by row: equal whatever was done, and mended when it is not. */
@ExtendWith(ArquillianExtension.class)
class WorkListIT {
    @Inject
    Instance<CaseWalk> walks;

    @Inject
    DemoPeople people;

    @Inject
    WorkListKeeper keeper;

    @Inject
    WorkListRepairService repairs;

    @Inject
    WorkListTampering tampering;

    @Inject
    OrphanMaking orphans;

    @Inject
    CustodyService custody;

    @Inject
    CustodyQueries custodyQueries;

    @Inject
    WorkListQueries workList;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** Other tests write rows of their own. */
    @BeforeEach
    void beginsEqual() {
        repair();
    }

    @Test
    void isEqualToTheEngineWhateverIsDone() {
        CaseWalk walk = walks.get();
        List<Step> steps = walk.toClosure();

        for (Step step : steps) {
            walk.go(List.of(step));
            assertThat(differences()).as("after " + step.door()).isEmpty();
        }
    }

    @Test
    void findsWhatSomebodyChangedBehindItsBackAndMendsIt() {
        List<CaseWalk> cases = IntStream.range(0, 4).mapToObj(each -> opened()).toList();
        List<String> tasks =
                people.as("lerato", () -> cases.stream().map(CaseWalk::task).toList());
        String unknown = UUID.randomUUID().toString();

        tampering.giveTo(people.staff("sipho").staffId(), tasks.get(0));
        tampering.moveTo(cases.get(0).caseId(), tasks.get(1));
        tampering.remove(tasks.get(2));
        tampering.rename(tasks.get(3), unknown);

        assertThat(differences().stream().map(WorkListDifference::workItemId).collect(Collectors.toSet()))
                .containsOnly(tasks.get(0), tasks.get(1), tasks.get(2), tasks.get(3), unknown);
        repair();
        assertThat(differences()).isEmpty();
        assertThat(people.as("lerato", () -> cases.stream().map(CaseWalk::task).toList()))
                .isEqualTo(tasks);
    }

    @Test
    void findsACaseThatNobodyWouldComeBackToAndMendsIt() {
        long dead = opened().caseId();
        long nobodys = opened().caseId();
        orphans.killProcesses(dead);
        orphans.giveToNobody(nobodys);

        assertThat(found()).containsEntry(dead, List.of(OrphanReason.PROMISE_WITHOUT_TIMER, OrphanReason.NO_PROCESS));
        assertThat(found())
                .containsEntry(nobodys, List.of(OrphanReason.NOBODY_HERE, OrphanReason.TASK_WITH_NOBODY_HERE));

        people.run("marlene", () -> custody.mend(dead));
        people.run("marlene", () -> custody.mend(nobodys));

        assertThat(found()).doesNotContainKeys(dead, nobodys);
        assertThat(people.as("marlene", () -> workList.ofCase(dead))).hasSize(1);
        assertThat(people.as("marlene", () -> workList.ofCase(nobodys)))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isEmpty());
    }

    @Test
    void theTasksOfACaseWaitWhileTheCustomerIsAskedAndComeBackWithTheClock() {
        CaseWalk walk = walks.get();
        Iterator<Step> steps = walk.toClosure().iterator();

        goUntil("IdentificationService.askCustomer", walk, steps);

        WorkItem asked = onlyTask(walk);
        assertThat(asked.time().waiting()).isTrue();
        assertThat(asked.time().pausedFor()).contains(PauseCause.WAITING_FOR_CUSTOMER);
        assertThat(asked.time().countsAt())
                .as("the first reminder, not the time of the task")
                .isBefore(asked.dueAt())
                .isAfter(asked.createdAt());
        assertThat(differences()).isEmpty();

        goUntil("IdentificationService.customerAnswered", walk, steps);

        WorkItem assess = onlyTask(walk);
        assertThat(assess.time().waiting()).isFalse();
        assertThat(assess.time().pausedFor()).isEmpty();
        assertThat(assess.time().caseDueAt()).isPresent();
        assertThat(differences()).isEmpty();
    }

    @Test
    void findsATaskInTheWrongPlaceAndMendsIt() {
        String task = people.as("lerato", () -> opened().task());

        tampering.putLast(task);

        assertThat(differences()).extracting(WorkListDifference::workItemId).containsExactly(task);
        repair();
        assertThat(differences()).isEmpty();
    }

    private static void goUntil(String door, CaseWalk walk, Iterator<Step> steps) {
        Step step;
        do {
            step = steps.next();
            walk.go(List.of(step));
        } while (!step.door().equals(door));
    }

    private WorkItem onlyTask(CaseWalk walk) {
        List<WorkItem> tasks = people.as("lerato", () -> workList.ofCase(walk.caseId()));
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private Map<Long, List<OrphanReason>> found() {
        return people.as("system", custodyQueries::orphans).stream()
                .collect(Collectors.toMap(Orphan::caseId, Orphan::reasons));
    }

    private CaseWalk opened() {
        CaseWalk walk = walks.get();
        walk.go(walk.opened());
        return walk;
    }

    private Set<WorkListDifference> differences() {
        return people.as("system", keeper::differences);
    }

    private void repair() {
        people.as("admin", () -> {
            Set<Long> cases = keeper.differences().stream()
                    .map(WorkListDifference::caseId)
                    .collect(Collectors.toSet());
            repairs.repair(cases);
            return cases;
        });
    }
}
