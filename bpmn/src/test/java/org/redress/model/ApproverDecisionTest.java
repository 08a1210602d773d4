package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.AMOUNT_CENTS;
import static org.redress.model.ComplaintVariable.AUTHORITY;
import static org.redress.model.ComplaintVariable.PROPOSER_ROLE;
import static org.redress.model.ComplaintVariable.REMEDY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class ApproverDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.APPROVER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                NobodyNeeded    | REPAIR      | 100     | ALLOWED        | AGENT | agent
                AgainstPolicy   | VOUCHER     | 200001  | NOT_POLICY     | AGENT | manager
                LookedAtFirst   | APOLOGY     | 9999999 | NEEDS_APPROVAL | AGENT | supervisor
                AboveSupervisor | REPLACEMENT | 500001  | NEEDS_APPROVAL | AGENT | manager
                Other           | REPLACEMENT | 500000  | NEEDS_APPROVAL | AGENT | supervisor
                Other           | REFUND      | 1       | NEEDS_APPROVAL | AGENT | supervisor
                Other           | REPAIR      | -       | NEEDS_APPROVAL | AGENT | supervisor
                LookedAtFirst   | REPLACEMENT | 2000001 | NEEDS_APPROVAL | AGENT | supervisor
                AboveSupervisor | REPLACEMENT | 2000000 | NEEDS_APPROVAL | AGENT | manager
                AboveSupervisor | REPLACEMENT | 2000001 | NEEDS_APPROVAL | SUPERVISOR | manager
                """)
    void decides(String row, String remedy, Long amountCents, String authority, String proposerRole, String expected) {
        assertThat(DECISION.decideByRow(
                        row,
                        Facts.of(REMEDY, remedy)
                                .with(AMOUNT_CENTS, amountCents)
                                .with(AUTHORITY, authority)
                                .with(PROPOSER_ROLE, proposerRole)))
                .isEqualTo(expected);
    }
}
