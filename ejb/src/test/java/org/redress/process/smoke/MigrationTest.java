package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

class MigrationTest extends EngineSmoke {

    @OnEachEngine
    void aCaseMovesToTheNewVersionAndKeepsItsFacts() {
        var before = deployed(chain("assess", "plan"));
        var instance = start("chain", Map.of("severity", "HIGH"));
        String task = theTask().getId();
        var after = deployed(chain("assess", "restate", "plan"));

        var plan = runtime.createMigrationPlan(before.getId(), after.getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();

        assertThat(theTask().getId()).isEqualTo(task);
        assertThat(theTask().getProcessDefinitionId()).isEqualTo(after.getId());
        complete("assess");
        assertThat(openTasks()).containsExactly("restate");
        assertThat(runtime.getVariable(instance.getId(), "severity")).isEqualTo("HIGH");
    }

    @OnEachEngine
    void aStepMayGetAnotherName() {
        var before = deployed(chain("assess"));
        var instance = start("chain");
        var after = deployed(chain("look"));

        var plan = runtime.createMigrationPlan(before.getId(), after.getId())
                .mapActivities("assess", "look")
                .build();
        runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();

        assertThat(openTasks()).containsExactly("look");
    }

    @OnEachEngine
    void aStepThatIsGoneIsRefused() {
        var before = deployed(chain("assess"));
        var instance = start("chain");
        var after = deployed(chain("look"));
        var plan = runtime.createMigrationPlan(before.getId(), after.getId()).build();

        assertThatThrownBy(() -> runtime.newMigration(plan)
                        .processInstanceIds(instance.getId())
                        .execute())
                .isInstanceOf(MigratingProcessInstanceValidationException.class);

        assertThat(openTasks()).containsExactly("assess");
    }

    @OnEachEngine
    void aPlanToNowhereIsRefused() {
        var before = deployed(chain("assess"));
        var after = deployed(chain("look"));

        assertThatThrownBy(() -> runtime.createMigrationPlan(before.getId(), after.getId())
                        .mapActivities("assess", "nowhere")
                        .build())
                .isInstanceOf(MigrationPlanValidationException.class);
    }

    @OnEachEngine
    void manyCasesMoveInABatch() {
        var before = deployed(chain("assess"));
        List<String> instances = List.of(start("chain").getId(), start("chain").getId());
        var after = deployed(chain("assess", "plan"));
        var plan = runtime.createMigrationPlan(before.getId(), after.getId())
                .mapEqualActivities()
                .build();

        runtime.newMigration(plan).processInstanceIds(instances).executeAsync();
        runAllJobs();

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(after.getId())
                        .count())
                .isEqualTo(2);
    }

    @OnEachEngine
    void aTimerMovesAlong() {
        var before = deployed(timed("assess"));
        var instance = start("chain");
        var after = deployed(timed("assess"));
        var due = theJob().getDuedate();
        var plan = runtime.createMigrationPlan(before.getId(), after.getId())
                .mapEqualActivities()
                .build();

        runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();

        assertThat(theJob().getProcessDefinitionId()).isEqualTo(after.getId());
        assertThat(theJob().getDuedate()).isEqualTo(due);
    }

    private static BpmnModelInstance chain(String... steps) {
        var builder = process("chain").startEvent().userTask(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            builder = builder.userTask(steps[i]);
        }
        return builder.endEvent().done();
    }

    private static BpmnModelInstance timed(String step) {
        return process("chain")
                .startEvent()
                .userTask(step)
                .boundaryEvent("late")
                .timerWithDuration("PT1H")
                .endEvent()
                .moveToActivity(step)
                .endEvent()
                .done();
    }
}
