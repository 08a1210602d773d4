package org.redress.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.OperatingHours;

/** Source: R-010. */
class FirstResponseTest {
    private static final OperatingHours HOURS = new OperatingHours(
            LocalTime.of(8, 30),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            date -> false,
            ZoneOffset.UTC);
    private static final Instant WEDNESDAY_TEN = Instant.parse("2026-09-23T10:00:00Z");
    private static final Instant WEDNESDAY_EVENING = Instant.parse("2026-09-23T17:30:00Z");

    private static final FirstResponse PRESENT = new FirstResponse("30 min", "1 d");
    private static final FirstResponse REMOTE = new FirstResponse("2 h", "same day");

    @Test
    void whoIsPresentIsAttendedToWithinMinutes() {
        assertThat(PRESENT.stepDueAt(WEDNESDAY_TEN, HOURS)).isEqualTo("2026-09-23T10:30:00Z");
        assertThat(PRESENT.answerBy(WEDNESDAY_TEN, HOURS)).isEqualTo("2026-09-24T10:00:00Z");
    }

    @Test
    void whoWroteHearsWithinTwoHoursAndAtLeastOnTheSameDay() {
        assertThat(REMOTE.stepDueAt(WEDNESDAY_TEN, HOURS)).isEqualTo("2026-09-23T12:00:00Z");
        assertThat(REMOTE.answerBy(WEDNESDAY_TEN, HOURS)).isEqualTo("2026-09-23T18:00:00Z");
    }

    @Test
    void whoWroteShortlyBeforeClosingHearsOnTheDayTheFirstStepFallsOn() {
        assertThat(REMOTE.stepDueAt(WEDNESDAY_EVENING, HOURS)).isEqualTo("2026-09-24T10:00:00Z");
        assertThat(REMOTE.answerBy(WEDNESDAY_EVENING, HOURS)).isEqualTo("2026-09-24T18:00:00Z");
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> new FirstResponse("soon", "1 d").stepDueAt(WEDNESDAY_TEN, HOURS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
