package org.redress.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;

/** Source: R-010. */
class FirstResponseTest {
    private static final WorkingHours HOURS =
            WorkingCalendar.of(ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);
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
