package org.redress.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.SeverityTable;
import org.redress.process.release.ShippedTables;

class LiveSeverityRulesTest {
    private final LiveSeverityRules shipped = new LiveSeverityRules();

    @BeforeEach
    void decideByTheShippedTable() {
        shipped.tables = new ShippedTables();
    }

    @Test
    void saysHowSeriousItIsByTheFirstRuleThatFits() {
        assertThat(severity(new HarmFacts(true, true, true, true))).isEqualTo(Severity.CRITICAL);
        assertThat(severity(new HarmFacts(false, true, true, false))).isEqualTo(Severity.HIGH);
        assertThat(severity(new HarmFacts(false, false, false, true))).isEqualTo(Severity.HIGH);
        assertThat(severity(new HarmFacts(false, true, false, false))).isEqualTo(Severity.MEDIUM);
        assertThat(severity(new HarmFacts(false, false, true, false))).isEqualTo(Severity.MEDIUM);
        assertThat(severity(HarmFacts.none())).isEqualTo(Severity.LOW);
    }

    @Test
    void showsTheOneRuleThatAppliesAndWhy() {
        SeverityTable table = shipped.tableFor(new HarmFacts(false, true, true, false));

        assertThat(table.columns()).hasSize(4).startsWith("Danger to people?");
        assertThat(table.rules())
                .hasSize(6)
                .filteredOn(SeverityTable.Rule::applies)
                .hasSize(1);
        assertThat(table.applying()).hasValueSatisfying(rule -> {
            assertThat(rule.cells()).containsExactly("", "true", "true", "");
            assertThat(rule.outcome()).isEqualTo("HIGH");
            assertThat(rule.reason()).startsWith("Damage that comes back");
        });
    }

    @Test
    void forgetsTheRuleOfTheLastQuestion() {
        shipped.tableFor(new HarmFacts(true, false, false, false));

        assertThat(shipped.tableFor(HarmFacts.none()).rules())
                .filteredOn(SeverityTable.Rule::applies)
                .extracting(SeverityTable.Rule::outcome)
                .containsExactly("LOW");
    }

    private Severity severity(HarmFacts facts) {
        return shipped.tableFor(facts).severity().orElseThrow();
    }
}
