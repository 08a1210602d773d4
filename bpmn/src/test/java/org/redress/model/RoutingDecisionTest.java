package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.CHANNEL;
import static org.redress.model.ComplaintVariable.NATURE;
import static org.redress.model.ComplaintVariable.SEVERITY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class RoutingDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.ROUTING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Critical         | DELAY           | TELEPHONE  | CRITICAL | RELATIONS
                Discourtesy      | DISCOURTESY     | WALK_IN    | LOW      | RELATIONS
                Delay            | DELAY           | ELECTRONIC | MEDIUM   | DELIVERY
                DamagedOnReceipt | DAMAGE          | TELEPHONE  | MEDIUM   | DELIVERY
                DamagedOnReceipt | DAMAGE          | ELECTRONIC | HIGH     | DELIVERY
                Damage           | DAMAGE          | WALK_IN    | MEDIUM   | REPAIRS
                Deterioration    | DETERIORATION   | TELEPHONE  | LOW      | REPAIRS
                SoldDifferently  | DISSATISFACTION | CANVASSED  | LOW      | ACCOUNTS
                SoldDifferently  | DISSATISFACTION | MARKETING  | LOW      | ACCOUNTS
                Dissatisfaction  | DISSATISFACTION | TELEPHONE  | LOW      | REPAIRS
                Other            | -               | ELECTRONIC | LOW      | INTAKE
                """)
    void decides(String row, String nature, String channel, String severity, String expected) {
        assertThat(DECISION.decideByRow(
                        row, Facts.of(NATURE, nature).with(CHANNEL, channel).with(SEVERITY, severity)))
                .isEqualTo(expected);
    }
}
