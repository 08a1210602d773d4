package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.VariableInstance;

class VariablesTest extends EngineSmoke {

    @OnEachEngine
    void everyTypeWeUseComesBackAsItWas() {
        deploy(oneTask("simple"));
        Map<String, Object> facts = new HashMap<>();
        facts.put("team", "DELIVERY");
        facts.put("caseId", 4_711_000_000_000L);
        facts.put("solved", false);
        facts.put("promiseDueAt", Date.from(NOW));
        facts.put("owner", null);
        facts.put("runNumber", 1);
        facts.put("share", 0.25);

        var instance = start("simple", facts);

        assertThat(runtime.getVariables(instance.getId())).isEqualTo(facts);
    }

    @OnEachEngine
    void anEmptyTextAndOtherAlphabetsComeBack() {
        deploy(oneTask("simple"));

        var instance = start("simple", Map.of("empty", "", "words", "Müller 苦情 жалоба 🙂"));

        assertThat(runtime.getVariables(instance.getId()))
                .containsEntry("empty", "")
                .containsEntry("words", "Müller 苦情 жалоба 🙂");
    }

    @OnEachEngine
    void bytesComeBack() {
        deploy(oneTask("simple"));
        byte[] bytes = new byte[300_000];
        Arrays.fill(bytes, (byte) 7);

        var instance = start("simple", Map.of("bytes", bytes));

        assertThat((byte[]) runtime.getVariable(instance.getId(), "bytes")).isEqualTo(bytes);
    }

    @OnEachEngine
    void aTextTooLongIsRefusedWhole() {
        deploy(oneTask("simple"));

        assertThatThrownBy(() -> start("simple", Map.of("words", "x".repeat(4001))))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @OnEachEngine
    void aVariableMayChangeItsType() {
        deploy(oneTask("simple"));
        var instance = start("simple", Map.of("amount", 5L));

        runtime.setVariable(instance.getId(), "amount", "five");

        assertThat(runtime.getVariable(instance.getId(), "amount")).isEqualTo("five");
    }

    @OnEachEngine
    void aRemovedVariableIsGone() {
        deploy(oneTask("simple"));
        var instance = start("simple", Map.of("amount", 5L));

        runtime.removeVariable(instance.getId(), "amount");

        assertThat(runtime.getVariables(instance.getId())).isEmpty();
    }

    @OnEachEngine
    void aVariableOfTheTaskStaysWithTheTask() {
        deploy(process("two")
                .startEvent()
                .userTask("first")
                .userTask("second")
                .endEvent()
                .done());
        var instance = start("two");
        tasks.setVariableLocal(theTask().getId(), "draft", "words");
        assertThat(runtime.getVariables(instance.getId())).isEmpty();

        complete("first");

        assertThat(tasks.getVariables(theTask().getId())).isEmpty();
    }

    @OnEachEngine
    void instancesAreFoundByTheirFacts() {
        deploy(oneTask("simple"));
        start("simple", Map.of("amount", 5L, "team", "DELIVERY", "solved", true, "at", Date.from(NOW)));
        start("simple", Map.of("amount", 50L, "team", "REPAIRS", "solved", false, "at", Date.from(NOW.plusSeconds(5))));

        assertThat(instances().variableValueGreaterThan("amount", 10L).count()).isEqualTo(1);
        assertThat(instances().variableValueLessThanOrEqual("amount", 50L).count())
                .isEqualTo(2);
        assertThat(instances().variableValueEquals("solved", true).count()).isEqualTo(1);
        assertThat(instances().variableValueNotEquals("team", "DELIVERY").count())
                .isEqualTo(1);
        assertThat(instances()
                        .variableValueGreaterThan("at", Date.from(NOW.plusSeconds(1)))
                        .count())
                .isEqualTo(1);
        assertThat(instances()
                        .matchVariableValuesIgnoreCase()
                        .variableValueEquals("team", "delivery")
                        .count())
                .isEqualTo(1);
    }

    @OnEachEngine
    void wildcardsInTextAreTakenLiterallyWhenEscaped() {
        deploy(oneTask("simple"));
        start("simple", Map.of("code", "10_0"));
        start("simple", Map.of("code", "1000"));

        assertThat(instances().variableValueLike("code", "10%").count()).isEqualTo(2);
        assertThat(instances().variableValueLike("code", "10\\_0").count()).isEqualTo(1);
    }

    @OnEachEngine
    void variablesOfManyInstancesComeInOneQuery() {
        deploy(oneTask("simple"));
        List<String> ids = List.of(
                start("simple", Map.of("row", 1L)).getId(),
                start("simple", Map.of("row", 2L)).getId());

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(ids.toArray(new String[0]))
                        .orderByVariableName()
                        .asc()
                        .list())
                .extracting(VariableInstance::getValue)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    private org.camunda.bpm.engine.runtime.ProcessInstanceQuery instances() {
        return runtime.createProcessInstanceQuery();
    }
}
