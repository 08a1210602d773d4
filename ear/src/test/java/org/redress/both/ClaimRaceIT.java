package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Crowd;
import org.redress.both.probe.TaskHeap;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.Retrying;
import org.redress.worklist.boundary.WorkItemTaken;
import org.redress.worklist.boundary.WorkListService;

/**
 * Fifty people want five hundred tasks, in groups of five who begin at the same moment and want the same ones in the same
 * order: each task goes to one of them. Source: R-030.
 */
@ExtendWith(ArquillianExtension.class)
class ClaimRaceIT {
    private static final int PEOPLE = 50;
    private static final int TASKS = 500;
    private static final int WANT_THE_SAME = 5;
    private static final int GROUPS = PEOPLE / WANT_THE_SAME;
    private static final int AT_ONCE = 100;
    private static final long FIRST_CASE = 9_200_000;
    private static final long FIRST_STAFF_ID = 9_200_000;

    @Inject
    TaskHeap heap;

    @Inject
    Crowd crowd;

    @Inject
    WorkListService work;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor currentActor;

    private final List<String> tasks = new ArrayList<>();
    private final Map<String, List<String>> winners = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> losses = new ConcurrentLinkedQueue<>();

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void heapOfTasks() {
        heap.deploy();
        for (int made = 0; made < TASKS; made += AT_ONCE) {
            tasks.addAll(heap.make(FIRST_CASE + made, AT_ONCE));
        }
    }

    @AfterEach
    void clear() {
        while (heap.clear(AT_ONCE) > 0) {
            // the next hundred
        }
    }

    @Test
    void givesEachTaskToOneAndTellsTheOthersWhoWasFirst() throws Exception {
        crowd.all(PEOPLE, ClaimRaceIT::agent, () -> {
            long me = currentActor.staff().staffId() - FIRST_STAFF_ID;
            for (long each = me % GROUPS; each < TASKS; each += GROUPS) {
                claim(tasks.get((int) each));
            }
            return PEOPLE;
        });

        assertThat(winners).hasSize(TASKS).allSatisfy((task, claimed) -> assertThat(claimed)
                .hasSize(1));
        assertThat(losses).hasSize(TASKS * (WANT_THE_SAME - 1)).allSatisfy(loss -> assertThat(loss)
                .isInstanceOf(WorkItemTaken.class));
        Map<String, String> assignees = heap.assignees();
        assertThat(assignees).isEqualTo(heap.assigneesOnTheWorkList()).hasSize(TASKS);
        winners.forEach((task, claimed) -> assertThat(assignees).containsEntry(task, claimed.get(0)));
    }

    private void claim(String task) {
        try {
            retrying.run(() -> work.claim(task));
            String me = Long.toString(currentActor.staff().staffId());
            winners.computeIfAbsent(task, first -> Collections.synchronizedList(new ArrayList<>()))
                    .add(me);
        } catch (RuntimeException lost) {
            losses.add(lost);
        }
    }

    private static StaffActor agent(int number) {
        return new StaffActor(FIRST_STAFF_ID + number, Set.of(Caller.AGENT), Set.of("INTAKE"));
    }
}
