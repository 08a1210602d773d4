package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;

class TimersTest extends EngineSmoke {

    @OnEachEngine
    void anIntermediateTimerWaitsForItsInstant() {
        deploy(process("timer")
                .startEvent()
                .intermediateCatchEvent("wait")
                .timerWithDate("${dueAt}")
                .userTask("after")
                .endEvent()
                .done());
        Date due = Date.from(NOW.plusSeconds(3600));

        start("timer", Map.of("dueAt", due));

        assertThat(theJob().getDuedate()).isEqualTo(due);
        assertThat(management.createJobQuery().executable().count()).isZero();
        timeIs(NOW.plusSeconds(3601));
        assertThat(management.createJobQuery().executable().count()).isEqualTo(1);
        management.executeJob(theJob().getId());
        assertThat(openTasks()).containsExactly("after");
    }

    @OnEachEngine
    void anInterruptingBoundaryTimerTakesTheTaskAway() {
        deploy(process("boundary")
                .startEvent()
                .userTask("slow")
                .boundaryEvent("late")
                .timerWithDuration("PT1H")
                .userTask("escalated")
                .endEvent()
                .moveToActivity("slow")
                .endEvent()
                .done());
        start("boundary");

        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("escalated");
    }

    @OnEachEngine
    void aNonInterruptingBoundaryTimerLeavesTheTask() {
        deploy(process("boundary")
                .startEvent()
                .userTask("slow")
                .boundaryEvent("remind")
                .cancelActivity(false)
                .timerWithDuration("PT1H")
                .userTask("reminded")
                .endEvent()
                .moveToActivity("slow")
                .endEvent()
                .done());
        start("boundary");

        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("reminded", "slow");
    }

    @OnEachEngine
    void completingTheTaskTakesItsTimerAway() {
        deploy(process("boundary")
                .startEvent()
                .userTask("slow")
                .boundaryEvent("late")
                .timerWithDuration("PT1H")
                .endEvent()
                .moveToActivity("slow")
                .endEvent()
                .done());
        start("boundary");

        complete("slow");

        assertThat(management.createJobQuery().count()).isZero();
    }

    @OnEachEngine
    void aCycleFiresAgain() {
        deploy(process("cycle")
                .startEvent()
                .userTask("slow")
                .boundaryEvent("remind")
                .cancelActivity(false)
                .timerWithCycle("R3/PT1H")
                .userTask("reminded")
                .endEvent()
                .moveToActivity("slow")
                .endEvent()
                .done());
        start("cycle");

        management.executeJob(theJob().getId());
        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("reminded", "reminded", "slow");
    }

    @OnEachEngine
    void aTimerCanStartAProcess() {
        deploy(process("startTimer")
                .startEvent()
                .timerWithDuration("PT1H")
                .userTask("t")
                .endEvent()
                .done());

        management.executeJob(theJob().getId());

        assertThat(openTasks()).containsExactly("t");
    }

    @OnEachEngine
    void aDueInstantCanBeMoved() {
        deploy(process("timer")
                .startEvent()
                .intermediateCatchEvent("wait")
                .timerWithDuration("PT1H")
                .endEvent()
                .done());
        start("timer");
        Date moved = Date.from(NOW.plusSeconds(86_400));

        management.setJobDuedate(theJob().getId(), moved);

        assertThat(theJob().getDuedate()).isEqualTo(moved);
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .duedateHigherThan(Date.from(NOW.plusSeconds(7200)))
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void aDueInstantCanBeComputedAnew() {
        deploy(process("timer")
                .startEvent()
                .intermediateCatchEvent("wait")
                .timerWithDate("${dueAt}")
                .endEvent()
                .done());
        var instance = start("timer", Map.of("dueAt", Date.from(NOW.plusSeconds(60))));
        Date later = Date.from(NOW.plusSeconds(120));
        runtime.setVariable(instance.getId(), "dueAt", later);

        management.recalculateJobDuedate(theJob().getId(), false);

        assertThat(theJob().getDuedate()).isEqualTo(later);
    }

    @OnEachEngine
    void savePointsBecomeJobs() {
        deploy(process("async")
                .startEvent()
                .serviceTask("serve")
                .camundaDelegateExpression("${recorder}")
                .camundaAsyncBefore()
                .userTask("t")
                .endEvent()
                .done());
        var instance = start("async");
        Job job = theJob();
        assertThat(openTasks()).isEmpty();

        management.executeJob(job.getId());

        assertThat(openTasks()).containsExactly("t");
        assertThat(runtime.getVariable(instance.getId(), "served")).isEqualTo("serve");
    }

    @OnEachEngine
    void jobsHaveAPriority() {
        deploy(process("prior")
                .startEvent()
                .serviceTask("serve")
                .camundaDelegateExpression("${recorder}")
                .camundaAsyncBefore()
                .camundaJobPriority("${rank}")
                .endEvent()
                .done());
        start("prior", Map.of("rank", 5));
        start("prior", Map.of("rank", 50));

        assertThat(management.createJobQuery().orderByJobPriority().desc().list())
                .extracting(Job::getPriority)
                .containsExactly(50L, 5L);
    }
}
