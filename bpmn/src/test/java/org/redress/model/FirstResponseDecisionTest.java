package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
                CALL,     30 min, 1 d
                COUNTER,  30 min, 1 d
                EMAIL,    2 h,    same day
                WEB_FORM, 2 h,    same day
                LETTER,   2 h,    same day
                FAX,      2 h,    same day
                BOOK,     4 h,    1 d
                -,        4 h,    1 d
                """)
    void saysHowSoonAndWhatIsPromised(String medium, String firstStep, String firstAnswer) {
        assertThat(DECISION.decide(Collections.singletonMap(TableFact.MEDIUM.id(), medium))
                        .getSingleResult()
                        .getEntryMap())
                .isEqualTo(Map.of("firstStep", firstStep, "firstAnswer", firstAnswer));
    }
}
