package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: R-092. */
class FollowUpDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.FOLLOW_UP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                Unanswered     | WITHOUT_AGREEMENT         | CRITICAL | 2 | 0 | ''
                Unanswered     | WITHDRAWN                 | -        | 1 | 0 | ''
                NoComplaint    | ENQUIRY_ANSWERED          | -        | 1 | 0 | ''
                NoComplaint    | REQUEST_GRANTED           | -        | 2 | 0 | ''
                NoComplaint    | REQUEST_DECLINED          | -        | 1 | 0 | ''
                NoComplaint    | COMPLIMENT_PASSED_ON      | -        | 1 | 0 | ''
                CameBackBefore | SOLVED                    | LOW      | 2 | 3 | 2 d
                CameBackBefore | RESOLVED_AT_FIRST_CONTACT | -        | 3 | 3 | 2 d
                Serious        | SOLVED                    | HIGH     | 1 | 3 | 2 d
                Serious        | RESOLVED_AT_FIRST_CONTACT | CRITICAL | 1 | 3 | 2 d
                FirstContact   | RESOLVED_AT_FIRST_CONTACT | -        | 1 | 0 | ''
                Usual          | SOLVED                    | MEDIUM   | 1 | 2 | 5 d
                Usual          | SOLVED                    | -        | 1 | 2 | 5 d
                """)
    void decides(String row, String outcome, String severity, long run, long attempts, String firstAfter) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("outcome", outcome);
        facts.put("severity", severity);
        facts.put("runNumber", run);

        Map<String, Object> answer = DECISION.decide(facts).getSingleResult().getEntryMap();

        assertThat(DECISION.rowsHitNow()).isEqualTo(List.of("Rule_FollowUp_" + row));
        assertThat(answer).containsEntry("attempts", attempts).containsEntry("firstAfter", firstAfter);
    }
}
