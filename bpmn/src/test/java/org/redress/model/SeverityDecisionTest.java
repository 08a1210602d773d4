package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.DAMAGE;
import static org.redress.model.ComplaintVariable.DANGER;
import static org.redress.model.ComplaintVariable.INTEGRITY;
import static org.redress.model.ComplaintVariable.REPEATED;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: R-019. */
class SeverityDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.SEVERITY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Danger       | true  | false | false | false | CRITICAL
                Danger       | true  | true  | true  | true  | CRITICAL
                DamagedAgain | false | true  | true  | false | HIGH
                DamagedAgain | -     | true  | true  | true  | HIGH
                Integrity    | false | false | false | true  | HIGH
                Integrity    | false | true  | false | true  | HIGH
                Damaged      | false | true  | false | false | MEDIUM
                Again        | false | false | true  | false | MEDIUM
                Other        | false | false | false | false | LOW
                Other        | -     | -     | -     | -     | LOW
                """)
    void decides(String row, Boolean danger, Boolean damage, Boolean repeated, Boolean integrity, String expected) {
        assertThat(DECISION.decideByRow(
                        row,
                        Facts.of(DANGER, danger)
                                .with(DAMAGE, damage)
                                .with(REPEATED, repeated)
                                .with(INTEGRITY, integrity)))
                .isEqualTo(expected);
    }
}
