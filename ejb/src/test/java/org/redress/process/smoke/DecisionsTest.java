package org.redress.process.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;

class DecisionsTest extends EngineSmoke {

    @OnEachEngine
    void theFirstRuleThatHoldsDecides() {
        deployTable("FIRST");

        assertThat(severity(Map.of("danger", true, "amountCents", 1L))).isEqualTo("CRITICAL");
        assertThat(severity(Map.of("danger", false, "amountCents", 150_000L))).isEqualTo("HIGH");
        assertThat(severity(Map.of("danger", false, "amountCents", 99L))).isEqualTo("LOW");
    }

    @OnEachEngine
    void twoRulesThatHoldBreakAUniqueTable() {
        deployTable("UNIQUE");

        assertThatThrownBy(() -> severity(Map.of("danger", true, "amountCents", 150_000L)))
                .hasStackTraceContaining("UNIQUE");
    }

    @OnEachEngine
    void collectingGivesEveryRuleThatHolds() {
        deployTable("COLLECT");

        assertThat(decisions
                        .evaluateDecisionTableByKey("Severity", Map.of("danger", true, "amountCents", 150_000L))
                        .collectEntries("severity"))
                .containsExactly("CRITICAL", "HIGH", "LOW");
    }

    @OnEachEngine
    void aRuleTaskWritesItsSingleEntry() {
        deployWithProcess();
        var instance = start("ruled", Map.of("danger", true, "amountCents", 1L));

        assertThat(runtime.getVariable(instance.getId(), "severity")).isEqualTo("CRITICAL");
    }

    @OnEachEngine
    void aRuleTaskStaysWithItsDeployment() {
        deployWithProcess();
        deployTable("FIRST", "\"LOW\"", "\"NEWER\"");

        var instance = start("ruled", Map.of("danger", false, "amountCents", 1L));

        assertThat(runtime.getVariable(instance.getId(), "severity")).isEqualTo("LOW");
        assertThat(severity(Map.of("danger", false, "amountCents", 1L))).isEqualTo("NEWER");
    }

    @OnEachEngine
    void theDecisionIsRemembered() {
        deployWithProcess();
        var instance = start("ruled", Map.of("danger", false, "amountCents", 150_000L));

        HistoricDecisionInstance decision = history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance.getId())
                .includeInputs()
                .includeOutputs()
                .singleResult();

        assertThat(decision.getActivityId()).isEqualTo("decide");
        assertThat(decision.getInputs())
                .extracting(HistoricDecisionInputInstance::getValue)
                .contains(false, 150_000L);
        assertThat(decision.getOutputs())
                .extracting(HistoricDecisionOutputInstance::getValue)
                .containsExactly("HIGH");
    }

    @OnEachEngine
    void aNewVersionOfATableIsTheLatest() {
        deployTable("FIRST");
        deployTable("FIRST", "\"HIGH\"", "\"MEDIUM\"");

        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("Severity")
                        .latestVersion()
                        .singleResult()
                        .getVersion())
                .isEqualTo(2);
        assertThat(severity(Map.of("danger", false, "amountCents", 150_000L))).isEqualTo("MEDIUM");
    }

    @OnEachEngine
    void anUnknownDecisionIsRefused() {
        assertThatThrownBy(() -> severity(Map.of())).isInstanceOf(NotFoundException.class);
    }

    private Object severity(Map<String, Object> facts) {
        return decisions
                .evaluateDecisionTableByKey("Severity", facts)
                .getSingleResult()
                .getSingleEntry();
    }

    private void deployTable(String hitPolicy, String... replaced) {
        repository
                .createDeployment()
                .addString("severity.dmn", table(hitPolicy, replaced))
                .deploy();
    }

    private void deployWithProcess() {
        BpmnModelInstance model = process("ruled")
                .startEvent()
                .businessRuleTask("decide")
                .camundaDecisionRef("Severity")
                .camundaDecisionRefBinding("deployment")
                .camundaMapDecisionResult("singleEntry")
                .camundaResultVariable("severity")
                .userTask("t")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .addModelInstance("ruled.bpmn", model)
                .addString("severity.dmn", table("FIRST"))
                .deploy();
    }

    private static String table(String hitPolicy, String... replaced) {
        String xml = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="Severity"
                    namespace="http://redress.example/test">
                  <decision id="Severity" name="Severity" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                      camunda:historyTimeToLive="30">
                    <decisionTable id="table" hitPolicy="%s">
                      <input id="i1"><inputExpression id="e1" typeRef="boolean"><text>danger</text></inputExpression></input>
                      <input id="i2"><inputExpression id="e2" typeRef="long"><text>amountCents</text></inputExpression></input>
                      <output id="o1" name="severity" typeRef="string"/>
                      <rule id="r1"><inputEntry id="a1"><text>true</text></inputEntry>
                        <inputEntry id="a2"><text/></inputEntry>
                        <outputEntry id="a3"><text>"CRITICAL"</text></outputEntry></rule>
                      <rule id="r2"><inputEntry id="b1"><text/></inputEntry>
                        <inputEntry id="b2"><text>&gt;= 150000</text></inputEntry>
                        <outputEntry id="b3"><text>"HIGH"</text></outputEntry></rule>
                      <rule id="r3"><inputEntry id="c1"><text/></inputEntry>
                        <inputEntry id="c2"><text/></inputEntry>
                        <outputEntry id="c3"><text>"LOW"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(hitPolicy);
        String result = replaced.length == 2 ? xml.replace(replaced[0], replaced[1]) : xml;
        assertThat(Dmn.readModelFromStream(
                        new java.io.ByteArrayInputStream(result.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isNotNull();
        return result;
    }
}
