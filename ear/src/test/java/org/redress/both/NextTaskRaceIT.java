package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.redress.worklist.boundary.NextTaskService;
import org.redress.worklist.boundary.WorkItem;

/** Ten people of one team ask for the next task at the same moment, three times: thirty tasks, each with one of them. Source: R-030. */
@ExtendWith(ArquillianExtension.class)
class NextTaskRaceIT {
    private static final int PEOPLE = 10;
    private static final int EACH = 3;
    private static final String TEAM = "NEXT-TASK-RACE";
    private static final long FIRST_CASE = 9_300_000;
    private static final long FIRST_STAFF_ID = 9_300_000;

    @Inject
    TaskHeap heap;

    @Inject
    Crowd crowd;

    @Inject
    NextTaskService next;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor currentActor;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void heapOfTasks() {
        heap.deploy();
        heap.make(FIRST_CASE, PEOPLE * EACH, TEAM);
    }

    @AfterEach
    void clear() {
        while (heap.clear(PEOPLE * EACH) > 0) {
            // what is left
        }
    }

    @Test
    void givesEachOfThoseWhoAskAtOnceAnotherTask() throws Exception {
        List<Map<String, String>> taken = crowd.all(PEOPLE, NextTaskRaceIT::agent, this::takeSome);

        Map<String, String> all = new HashMap<>();
        taken.forEach(all::putAll);
        assertThat(taken).allSatisfy(hers -> assertThat(hers).hasSize(EACH));
        assertThat(all).hasSize(PEOPLE * EACH);
        assertThat(heap.assignees()).isEqualTo(heap.assigneesOnTheWorkList()).isEqualTo(all);
    }

    private Map<String, String> takeSome() {
        Map<String, String> hers = new HashMap<>();
        String me = Long.toString(currentActor.staff().staffId());
        for (int each = 0; each < EACH; each++) {
            WorkItem item = retrying.call(next::take).orElseThrow();
            hers.put(item.workItemId(), me);
        }
        return hers;
    }

    private static StaffActor agent(int number) {
        return new StaffActor(FIRST_STAFF_ID + number, Set.of(Caller.AGENT), Set.of(TEAM));
    }
}
