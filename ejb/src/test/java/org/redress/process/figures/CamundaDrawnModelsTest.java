package org.redress.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.model.ComplaintProcess;

class CamundaDrawnModelsTest {
    @Test
    void stepsStandInTheOrderInWhichTheyFollowEachOther() {
        List<String> steps = CamundaDrawnModels.asTheyFollow(shipped(ComplaintProcess.COMMITMENT)).stream()
                .map(FlowNode::getId)
                .toList();

        assertThat(steps)
                .containsExactly(
                        "StartEvent_CommitmentStarted",
                        "Task_AgreePlan",
                        "Gateway_PlanAgreed",
                        "Task_MakeCommitment",
                        "Task_ArrangeSupport",
                        "EndEvent_CommitmentMade");
    }

    @ParameterizedTest
    @EnumSource
    void noneIsLost(ComplaintProcess process) {
        Collection<FlowNode> steps = shipped(process);

        assertThat(CamundaDrawnModels.asTheyFollow(steps)).containsExactlyInAnyOrderElementsOf(steps);
    }

    private static Collection<FlowNode> shipped(ComplaintProcess process) {
        return Bpmn.readModelFromStream(Objects.requireNonNull(
                        ComplaintProcess.class.getClassLoader().getResourceAsStream(process.resource())))
                .getModelElementsByType(FlowNode.class);
    }
}
