package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.AMOUNT_CENTS;
import static org.redress.model.ComplaintVariable.PROPOSER_ROLE;
import static org.redress.model.ComplaintVariable.REMEDY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source, D-18. */
class AuthorityDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.AUTHORITY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                VoucherTooHigh        | VOUCHER         | 200001  | AGENT      | NOT_POLICY
                VoucherTooHigh        | VOUCHER         | 200001  | MANAGER    | NOT_POLICY
                GiftTooHigh           | GIFT_CERTIFICATE | 100001 | AGENT      | NOT_POLICY
                GiftTooHigh           | GIFT_CERTIFICATE | 100001 | MANAGER    | NOT_POLICY
                Words                 | APOLOGY         | -       | AGENT      | ALLOWED
                Words                 | EXPLANATION     | -       | AGENT      | ALLOWED
                Words                 | CORRECTION      | 0       | AGENT      | ALLOWED
                WordsWithMoney        | CORRECTION      | 1       | AGENT      | NEEDS_APPROVAL
                WordsWithMoney        | APOLOGY         | 9999999 | AGENT      | NEEDS_APPROVAL
                Words                 | EXPLANATION     | 500000  | SUPERVISOR | ALLOWED
                WordsAboveSupervisor  | EXPLANATION     | 500001  | SUPERVISOR | NEEDS_APPROVAL
                Words                 | CORRECTION      | 9999999 | MANAGER    | ALLOWED
                Manager               | REPLACEMENT     | 9999999 | MANAGER    | ALLOWED
                SupervisorWithinLimit | REFUND          | 500000  | SUPERVISOR | ALLOWED
                SupervisorWithinLimit | REPAIR          | 500000  | SUPERVISOR | ALLOWED
                AgentWithinLimit      | REPLACEMENT     | 150000  | AGENT      | ALLOWED
                AgentWithinLimit      | REPAIR          | 0       | AGENT      | ALLOWED
                AgentCharge           | PRICE_REDUCTION | 150000  | AGENT      | ALLOWED
                AgentCoupon           | VOUCHER         | 150000  | AGENT      | ALLOWED
                AgentWithinLimit      | GOODWILL        | 150000  | AGENT      | ALLOWED
                AgentGift             | GIFT_CERTIFICATE | 50000  | AGENT      | ALLOWED
                AgentExpense          | EXPENSE         | 50000   | AGENT      | ALLOWED
                AgentReturnedGoods    | RETURN_REFUND   | 150000  | AGENT      | ALLOWED
                AgentWarranty         | WARRANTY_REPAIR | 300000  | AGENT      | ALLOWED
                AgentRefund           | REFUND          | 1       | AGENT      | NEEDS_APPROVAL
                Other                 | REPLACEMENT     | 150001  | AGENT      | NEEDS_APPROVAL
                Other                 | PRICE_REDUCTION | 150001  | AGENT      | NEEDS_APPROVAL
                Other                 | GIFT_CERTIFICATE | 50001  | AGENT      | NEEDS_APPROVAL
                Other                 | EXPENSE         | 50001   | AGENT      | NEEDS_APPROVAL
                Other                 | RETURN_REFUND   | 150001  | AGENT      | NEEDS_APPROVAL
                Other                 | WARRANTY_REPAIR | 300001  | AGENT      | NEEDS_APPROVAL
                SupervisorWithinLimit | EXPENSE         | 500000  | SUPERVISOR | ALLOWED
                Other                 | WARRANTY_REPAIR | 500001  | SUPERVISOR | NEEDS_APPROVAL
                Other                 | VOUCHER         | 200000  | AGENT      | NEEDS_APPROVAL
                Other                 | REPLACEMENT     | 500001  | SUPERVISOR | NEEDS_APPROVAL
                Other                 | REPLACEMENT     | -       | AGENT      | NEEDS_APPROVAL
                Other                 | -               | 100     | AGENT      | NEEDS_APPROVAL
                """)
    void decides(String row, String remedy, Long amountCents, String proposerRole, String expected) {
        assertThat(DECISION.decideByRow(
                        row,
                        Facts.of(REMEDY, remedy).with(AMOUNT_CENTS, amountCents).with(PROPOSER_ROLE, proposerRole)))
                .isEqualTo(expected);
    }
}
