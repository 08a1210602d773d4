package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.INTEGRITY;
import static org.redress.model.ComplaintVariable.NATURE;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class RestrictionDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.RESTRICTION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Staff     | true  | DISCOURTESY | true
                Integrity | true  | DELAY       | true
                Integrity | true  | -           | true
                Other     | false | DISCOURTESY | false
                Other     | -     | -           | false
                """)
    void decides(String row, Boolean integrity, String nature, boolean expected) {
        assertThat(DECISION.decideByRow(row, Facts.of(INTEGRITY, integrity).with(NATURE, nature)))
                .isEqualTo(expected);
    }
}
