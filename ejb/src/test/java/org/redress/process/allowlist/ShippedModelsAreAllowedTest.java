package org.redress.process.allowlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;

/** The lock in the engine's door: what we ship passes, and what it names is not created before it was looked at. */
class ShippedModelsAreAllowedTest {
    private final RepositoryService repository = LockedEngine.repository();

    @Test
    void theShippedModelsAreAllowed() {
        DeploymentBuilder release = repository.createDeployment();
        Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::resource).forEach(release::addClasspathResource);
        Arrays.stream(ComplaintDecision.values())
                .map(ComplaintDecision::resource)
                .forEach(release::addClasspathResource);

        String deployment = release.deploy().getId();

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .count())
                .isEqualTo(ComplaintProcess.values().length);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aClassThatAModelNamesIsNeverCreated() {
        BpmnModelInstance hostile = Bpmn.createExecutableProcess("Hostile")
                .startEvent()
                .userTask("Task_Steal")
                .endEvent()
                .done();
        UserTask task = hostile.getModelElementById("Task_Steal");
        task.setCamundaFormHandlerClass(Trap.class.getName());
        DeploymentBuilder deployment = repository.createDeployment().addModelInstance("process/Hostile.bpmn", hostile);

        assertThatThrownBy(deployment::deploy).hasMessageContaining("Task_Steal: “userTask” has the setting");

        assertThat(Trap.created).isFalse();
    }

    /** Does its harm as soon as somebody creates it. */
    public static final class Trap {
        private static boolean created;

        public Trap() {
            created = true;
        }
    }
}
