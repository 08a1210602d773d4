package org.redress.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.studio.domain.ModelSet;

/** only models that fit this version go live, and what does not fit is named. */
class ModelContractTest {
    private static final ModelSet SHIPPED = new CamundaModelEngine().shipped();

    private final ModelContract contract = new ModelContract();

    @Test
    void theShippedModelsFit() {
        assertThat(contract.brokenBy(SHIPPED)).isEmpty();
    }

    /** Whoever else read models on the thread before, and how. */
    @Test
    void theShippedModelsFitOnAThreadThatHasReadNoModel() throws Exception {
        FutureTask<List<String>> reading = new FutureTask<>(() -> contract.brokenBy(SHIPPED));
        new Thread(reading).start();

        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aSetWithoutOneOfItsProcessesOrDecisionsDoesNot() {
        Map<String, String> resources = new TreeMap<>(SHIPPED.resources());
        resources.remove(ComplaintProcess.CLOSURE.resource());
        resources.remove(ComplaintDecision.SEVERITY.resource());

        assertThat(contract.brokenBy(ModelSet.of(resources)))
                .contains("the process ClosureProcess is missing", "the decision SeverityDecision is missing")
                .anyMatch(finding -> finding.endsWith("there is no process ClosureProcess"));
    }

    @ParameterizedTest
    @CsvSource({
        "form:confirm, form:gone, there is no form form:gone",
        "camunda:candidateGroups=\"agent\", camunda:candidateGroups=\"agent\" camunda:formHandlerClass=\"x.Y\", formHandlerClass",
    })
    void whatAnElementNamesMustExist(String shipped, String changed, String finding) {
        assertThat(contract.brokenBy(with(ComplaintProcess.CLOSURE, xml -> xml.replace(shipped, changed))))
                .isNotEmpty()
                .allMatch(found -> found.startsWith("process/ClosureProcess.bpmn: Task_"))
                .anyMatch(found -> found.contains(finding));
    }

    @Test
    void aMessageThatNobodySendsIsNamed() {
        assertThat(contract.brokenBy(with(
                        ComplaintProcess.COMPLAINT_HANDLING,
                        xml -> xml.replace("\"Message_ComplaintWithdrawn\"", "\"Message_Nobody\""))))
                .containsExactly("process/ComplaintHandlingProcess.bpmn: Message_Nobody: there is no message"
                        + " Message_Nobody");
    }

    @Test
    void aFileThatIsNoModelIsNamed() {
        assertThat(contract.brokenBy(with(ComplaintProcess.CLOSURE, xml -> "not xml")))
                .contains("process/ClosureProcess.bpmn: it is not a BPMN model");
    }

    private static ModelSet with(ComplaintProcess process, UnaryOperator<String> change) {
        Map<String, String> resources = new TreeMap<>(SHIPPED.resources());
        resources.computeIfPresent(process.resource(), (name, xml) -> change.apply(xml));
        assertThat(resources).isNotEqualTo(SHIPPED.resources());
        return ModelSet.of(resources);
    }
}
