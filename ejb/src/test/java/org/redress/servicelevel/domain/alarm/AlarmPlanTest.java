package org.redress.servicelevel.domain.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlarmPlanTest {
    private static final Instant BETWEEN_TWO_MILLISECONDS = Instant.parse("2027-01-11T07:00:11.384650Z");

    private final AlarmPlan atOnce =
            new AlarmPlan(Course.ALARM_AHEAD, Optional.of(AlarmPlan.toMillis(BETWEEN_TWO_MILLISECONDS)));

    @Test
    void anAlarmThatIsDueAlreadyIsAsGoodAsOneAtOnce() {
        assertThat(atOnce.isMetBy(Optional.of(Instant.parse("2027-01-11T07:00:11.146Z")), BETWEEN_TWO_MILLISECONDS))
                .isTrue();
    }

    @Test
    void anAlarmAheadIsNotOneAtOnce() {
        assertThat(atOnce.isMetBy(Optional.of(Instant.parse("2027-01-11T07:00:12Z")), BETWEEN_TWO_MILLISECONDS))
                .isFalse();
        assertThat(atOnce.isMetBy(Optional.empty(), BETWEEN_TWO_MILLISECONDS)).isFalse();
    }
}
