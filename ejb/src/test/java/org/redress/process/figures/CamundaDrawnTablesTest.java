package org.redress.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.redress.model.ComplaintDecision;
import org.redress.studio.domain.DrawnRules;
import org.redress.studio.domain.DrawnRules.Column;

class CamundaDrawnTablesTest {
    @Test
    void readsATableAsPeopleRead() {
        DrawnRules table = shipped(ComplaintDecision.CLOCK_ALARM);

        assertThat(table.hitPolicy()).isIn("FIRST", "UNIQUE");
        assertThat(table.conditions()).hasSize(3).extracting(Column::head).doesNotContain("");
        assertThat(table.answers())
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Column::head)
                .doesNotContain("");
        assertThat(table.rules()).allSatisfy(rule -> {
            assertThat(rule.conditions()).hasSize(3).noneMatch(cell -> cell.contains("\""));
            assertThat(rule.answers()).hasSameSizeAs(table.answers());
            assertThat(rule.reason()).isNotBlank();
        });
    }

    @Test
    void readsEveryTableThatIsShipped() {
        assertThat(Arrays.stream(ComplaintDecision.values()).map(CamundaDrawnTablesTest::shipped))
                .allSatisfy(table -> assertThat(table.rules()).isNotEmpty());
    }

    private static DrawnRules shipped(ComplaintDecision decision) {
        return CamundaDrawnTables.read(Dmn.readModelFromStream(Objects.requireNonNull(
                        ComplaintDecision.class.getClassLoader().getResourceAsStream(decision.resource())))
                .<Decision>getModelElementById(decision.id()));
    }
}
