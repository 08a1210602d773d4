package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

class DeploymentsTest extends EngineSmoke {

    @OnEachEngine
    void versionsCountUpAndOldCasesStay() {
        deploy(oneTask("simple"));
        var old = start("simple");
        deploy(oneTask("simple"));
        var young = start("simple");

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .orderByProcessDefinitionVersion()
                        .asc()
                        .list())
                .extracting(ProcessDefinition::getVersion)
                .containsExactly(1, 2);
        assertThat(old.getProcessDefinitionId()).isNotEqualTo(young.getProcessDefinitionId());
    }

    @OnEachEngine
    void theModelCanBeReadBack() throws Exception {
        var definition = deployed(oneTask("simple"));

        String xml = new String(repository.getProcessModel(definition.getId()).readAllBytes(), StandardCharsets.UTF_8);

        assertThat(xml).contains("Task of simple");
        assertThat(repository
                        .getBpmnModelInstance(definition.getId())
                        .<org.camunda.bpm.model.bpmn.instance.UserTask>getModelElementById("simpleTask"))
                .isNotNull();
    }

    @OnEachEngine
    void deletingADeploymentTakesItsInstances() {
        var deployment = deploy(oneTask("simple"));
        start("simple");

        repository.deleteDeployment(deployment.getId(), true);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void aDeploymentWithInstancesIsNotDeletedByMistake() {
        var deployment = deploy(oneTask("simple"));
        start("simple");

        assertThatThrownBy(() -> repository.deleteDeployment(deployment.getId()))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(1);
    }

    @OnEachEngine
    void aModelThatCannotBeReadDeploysNothing() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addModelInstance("good.bpmn", oneTask("good"))
                        .addString("bad.bpmn", "<definitions>")
                        .deploy())
                .hasMessageContaining("bad.bpmn");

        assertThat(repository.createDeploymentQuery().count()).isZero();
        assertThat(repository.createProcessDefinitionQuery().count()).isZero();
    }

    @OnEachEngine
    void aModelWithoutATimeToLiveIsRefused() {
        BpmnModelInstance model = oneTask("forever");
        model.getModelElementById("forever")
                .removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "historyTimeToLive");

        assertThatThrownBy(() -> deploy(model)).hasMessageContaining("Time To Live");
    }
}
