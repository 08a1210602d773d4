package org.redress.process.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.closure.domain.ClosureWorkflow.CaseClosed;
import org.redress.closure.domain.ClosureWorkflow.Satisfaction;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

class CamundaClosureWorkflowTest {
    private final RecordingSteps steps = new RecordingSteps();
    private final CamundaClosureWorkflow closure = new CamundaClosureWorkflow();

    @BeforeEach
    void wire() {
        closure.steps = steps;
    }

    /** The case ends by this, not by a yes: there is none of a customer who did not answer. Source: R-090. */
    @Test
    void theProcessHearsThatTheCaseIsClosed() {
        closure.closed("task", new CaseClosed(4711));

        assertThat(steps.facts).isEqualTo(Map.of("closed", true));
    }

    @Test
    void theProcessHearsWhatTheCustomerAnswers() {
        closure.answered("task", new Satisfaction(false));

        assertThat(steps.facts).isEqualTo(Map.of("solved", false));
    }

    private static final class RecordingSteps extends EngineSteps {
        private Map<String, Object> facts = Map.of();

        @Override
        public void complete(String workItemId, Facts handedOver) {
            facts = handedOver.asVariables();
        }
    }
}
