package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.CHANNEL;

import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: R-010. */
class FirstResponseDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.FIRST_RESPONSE);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                WALK_IN,    30 min, 1 d
                CANVASSED,  30 min, 1 d
                TELEPHONE,  30 min, 1 d
                ELECTRONIC, 2 h,    same day
                MARKETING,  4 h,    1 d
                -,          4 h,    1 d
                """)
    void saysHowSoonAndWhatIsPromised(String channel, String firstStep, String firstAnswer) {
        assertThat(DECISION.decide(Facts.of(CHANNEL, channel)).getSingleResult().getEntryMap())
                .isEqualTo(Map.of("firstStep", firstStep, "firstAnswer", firstAnswer));
    }
}
