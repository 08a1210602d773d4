package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    @Test
    void theEngineAcceptsEveryModelInOneDeployment() {
        TestEngine models = TestEngine.afresh();
        var repository = models.engine().getRepositoryService();

        assertThat(repository.createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrder(Arrays.stream(ComplaintProcess.values())
                        .map(ComplaintProcess::id)
                        .toArray(String[]::new));
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(ComplaintDecision.values().length);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
    }
}
