package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.GRADE;
import static org.redress.model.ComplaintVariable.SEVERITY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: D-09, D-14. */
class ServiceLevelDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.SERVICE_LEVEL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Critical      | CRITICAL | NEW     | A
                HighForBest   | HIGH     | CORE    | A
                HighForBest   | HIGH     | STRONG  | A
                High          | HIGH     | REGULAR | B
                Medium        | MEDIUM   | CORE    | B
                Medium        | MEDIUM   | -       | B
                LowForSpecial | LOW      | CORE    | B
                LowForSpecial | LOW      | NEW     | B
                Other         | LOW      | STRONG  | C
                Other         | LOW      | REGULAR | C
                Other         | -        | -       | C
                """)
    void decides(String row, String severity, String grade, String expected) {
        assertThat(DECISION.decideByRow(row, Facts.of(SEVERITY, severity).with(GRADE, grade)))
                .isEqualTo(expected);
    }
}
