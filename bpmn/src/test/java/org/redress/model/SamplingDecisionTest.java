package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.PLACE_IN_TEN;
import static org.redress.model.ComplaintVariable.PRIORITY;
import static org.redress.model.ComplaintVariable.SEVERITY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class SamplingDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.SAMPLING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Severe   | CRITICAL | C | 5  | true
                Severe   | HIGH     | B | 10 | true
                Urgent   | MEDIUM   | A | 4  | true
                OneInTen | LOW      | C | 1  | true
                OneInTen | -        | - | 1  | true
                Other    | LOW      | C | 2  | false
                Other    | MEDIUM   | B | 10 | false
                Other    | -        | - | -  | false
                """)
    void decides(String row, String severity, String priority, Long placeInTen, boolean expected) {
        assertThat(DECISION.decideByRow(
                        row,
                        Facts.of(SEVERITY, severity).with(PRIORITY, priority).with(PLACE_IN_TEN, placeInTen)))
                .isEqualTo(expected);
    }
}
