package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.AMOUNT_CENTS;
import static org.redress.model.ComplaintVariable.APPROVER_ROLE;
import static org.redress.model.ComplaintVariable.AUTHORITY;
import static org.redress.model.ComplaintVariable.REMEDY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class SecondApproverDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.SECOND_APPROVER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                NobodyNeeded    | REPAIR      | 9999999 | agent      | ALLOWED        | none
                AfterSupervisor | REPLACEMENT | 2000001 | supervisor | NEEDS_APPROVAL | manager
                Other           | REPLACEMENT | 2000000 | supervisor | NEEDS_APPROVAL | none
                Other           | REPLACEMENT | 2000001 | manager    | NEEDS_APPROVAL | none
                Other           | VOUCHER     | 200001  | manager    | NOT_POLICY     | none
                Other           | REPAIR      | -       | supervisor | NEEDS_APPROVAL | none
                """)
    void decides(String row, String remedy, Long amountCents, String approverRole, String authority, String expected) {
        assertThat(DECISION.decideByRow(
                        row,
                        Facts.of(REMEDY, remedy)
                                .with(AMOUNT_CENTS, amountCents)
                                .with(APPROVER_ROLE, approverRole)
                                .with(AUTHORITY, authority)))
                .isEqualTo(expected);
    }
}
