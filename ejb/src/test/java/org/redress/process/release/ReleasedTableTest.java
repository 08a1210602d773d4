package org.redress.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.model.ComplaintDecision;
import org.redress.process.release.ReleasedTable.Answer;

class ReleasedTableTest {
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
              <decision id="%s" name="A table">
                <decisionTable id="t" hitPolicy="COLLECT">
                  <input id="i" label="Severity"><inputExpression id="e" typeRef="string"><text>severity</text></inputExpression></input>
                  <output id="o" name="days" typeRef="string"/>
                  <rule id="high">
                    <inputEntry id="c1"><text>"HIGH"</text></inputEntry>
                    <outputEntry id="a1"><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>""";

    @Test
    void keepsWhatItAnswered() {
        ReleasedTable table = answering("\"two\"");

        List<Answer> first = table.ask(Map.of("severity", "HIGH"));

        assertThat(first).extracting(Answer::single).containsExactly("two");
        assertThat(table.ask(Map.of("severity", "HIGH"))).isSameAs(first);
        assertThat(table.ask(Map.of("severity", "LOW"))).isEmpty();
    }

    @Test
    void answersToFactsThatAreMissingAndToFactsThatChangeAfterwards() {
        ReleasedTable table = answering("\"two\"");
        Map<String, Object> facts = new HashMap<>();
        facts.put("severity", null);

        assertThat(table.ask(facts)).isEmpty();
        facts.put("severity", "HIGH");
        assertThat(table.ask(facts)).hasSize(1);
        facts.put("severity", null);
        assertThat(table.ask(facts)).isEmpty();
    }

    @Test
    void asksAgainWhatDependsOnTheClock() {
        ReleasedTable table = answering("string(now())");

        List<Answer> first = table.ask(Map.of("severity", "HIGH"));

        assertThat(first).hasSize(1);
        assertThat(table.ask(Map.of("severity", "HIGH"))).isNotSameAs(first);
    }

    private static ReleasedTable answering(String output) {
        String file = TABLE.formatted(ComplaintDecision.SEVERITY.id(), output);
        return new ReleasedTable(
                ComplaintDecision.SEVERITY, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
