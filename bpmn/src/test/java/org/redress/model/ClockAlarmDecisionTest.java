package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: R-065. */
class ClockAlarmDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.CLOCK_ALARM);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Half           | RESOLUTION     | 50  | 0 | NOBODY     | ''
                Half           | ANSWER         | 74  | 0 | NOBODY     | ''
                ThreeQuarters  | RESOLUTION     | 75  | 0 | IN_CHARGE  | ''
                ThreeQuarters  | FIRST_RESPONSE | 89  | 0 | IN_CHARGE  | ''
                NearlyGone     | ANSWER         | 90  | 0 | SUPERVISOR | ''
                NearlyGone     | RESOLUTION     | 99  | 0 | SUPERVISOR | ''
                Breached       | RESOLUTION     | 100 | 0 | MANAGER    | 4 h
                Breached       | FIRST_RESPONSE | 100 | 0 | MANAGER    | 4 h
                StillOpen      | RESOLUTION     | 100 | 1 | SUPERVISOR | 1 d
                OpenForADay    | RESOLUTION     | 100 | 2 | MANAGER    | ''
                TopOfTheLadder | RESOLUTION     | 100 | 3 | NOBODY     | ''
                """)
    void decides(String row, String measure, long percent, long level, String tell, String climbAfter) {
        Map<String, Object> answer = DECISION.decide(Map.of("measure", measure, "percent", percent, "level", level))
                .getSingleResult()
                .getEntryMap();

        assertThat(DECISION.rowsHitNow()).isEqualTo(List.of("Rule_ClockAlarm_" + row));
        assertThat(answer).containsEntry("tell", tell).containsEntry("climbAfter", climbAfter);
    }
}
