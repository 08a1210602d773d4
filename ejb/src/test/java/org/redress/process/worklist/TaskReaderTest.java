package org.redress.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.Test;

class TaskReaderTest {
    @Test
    void knowsTheProcessEvenWhenItsIdInTheEngineDoesNotNameIt() {
        TaskEntity task = new TaskEntity() {
            private static final long serialVersionUID = 1L;

            @Override
            public ProcessDefinitionEntity getProcessDefinition() {
                ProcessDefinitionEntity definition = new ProcessDefinitionEntity();
                definition.setKey("StakeholderNotificationProcess");
                return definition;
            }
        };
        task.setProcessDefinitionId("0e2fe3a7-c74f-11f0-9d2f-0242ac110002");

        assertThat(TaskReader.processKey(task)).isEqualTo("StakeholderNotificationProcess");
    }
}
