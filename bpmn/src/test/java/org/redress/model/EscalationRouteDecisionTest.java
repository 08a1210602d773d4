package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.ESCALATION_REASON;
import static org.redress.model.ComplaintVariable.SEVERITY;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source, D-04. */
class EscalationRouteDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.ESCALATION_ROUTE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Customer           | CUSTOMER             | LOW      | manager
        Customer           | CUSTOMER             | -        | manager
        Personnel          | PERSONNEL            | LOW      | manager
        WholeHouse         | COMPANY_WIDE         | -        | manager
        WholeHouse         | BUSINESS_IMPACT      | CRITICAL | manager
        SeveralDepartments | SEVERAL_DEPARTMENTS  | MEDIUM   | manager
        Critical           | NO_SOLUTION          | CRITICAL | manager
        SeniorStaff        | WANTS_A_MANAGER      | HIGH     | supervisor
        SeniorStaff        | DIFFICULT_OR_ABUSIVE | LOW      | supervisor
        SeniorStaff        | NO_SOLUTION          | -        | supervisor
        SeniorStaff        | SEVERAL_PEOPLE       | MEDIUM   | supervisor
        """)
    void decides(String row, String reason, String severity, String expected) {
        assertThat(DECISION.decideByRow(row, Facts.of(ESCALATION_REASON, reason).with(SEVERITY, severity)))
                .isEqualTo(expected);
    }
}
