package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 8, 10), LocalDate.of(2026, 12, 16));
    private static final OperatingHours HOURS = new OperatingHours(
            LocalTime.of(8, 30),
            LocalTime.of(18, 0),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            HOLIDAYS::contains,
            ZONE);

    @ParameterizedTest(name = "W-13: {0} + {1} h = {2}")
    @CsvSource({
        "2026-09-18T16:00, 4, 2026-09-21T10:30",
        "2026-09-19T11:00, 4, 2026-09-21T12:30",
        "2026-09-17T15:00, 8, 2026-09-18T13:30",
        "2026-09-22T07:15, 4, 2026-09-22T12:30",
        "2026-09-22T14:00, 4, 2026-09-22T18:00",
        "2026-09-23T16:00, 4, 2026-09-25T10:30",
        "2026-08-07T15:00, 8, 2026-08-11T13:30",
        "2026-12-15T17:00, 8, 2026-12-17T15:30"
    })
    void countsHoursInOperatingTime(LocalDateTime from, int hours, LocalDateTime until) {
        assertThat(HOURS.plus(at(from), Duration.ofHours(hours))).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "W-13: {0} + {1} days = {2}")
    @CsvSource({"2026-09-16T10:00, 3, 2026-09-21T10:00", "2026-09-19T11:00, 3, 2026-09-25T08:30"})
    void aDayIsTheSameClockTimeOnTheNextOperatingDay(LocalDateTime from, int days, LocalDateTime until) {
        assertThat(HOURS.plusDays(at(from), days)).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "between {0} and {1}: {2} min")
    @CsvSource({
        "2026-09-23T16:20, 2026-09-25T10:20, 210",
        "2026-09-23T16:20, 2026-09-23T17:00, 40",
        "2026-09-23T16:20, 2026-09-23T15:30, -50",
        "2026-09-23T18:00, 2026-09-25T08:30, 0",
        "2026-09-19T11:00, 2026-09-20T11:00, 0"
    })
    void countsTheOperatingTimeBetweenTwoMoments(LocalDateTime from, LocalDateTime until, long minutes) {
        assertThat(HOURS.between(at(from), at(until))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0} - {1} h = {2}")
    @CsvSource({
        "2026-09-21T10:30, 4, 2026-09-18T16:00",
        "2026-09-25T10:30, 4, 2026-09-23T16:00",
        "2026-09-20T12:00, 1, 2026-09-18T17:00",
        "2026-09-21T08:30, 1, 2026-09-18T17:00",
        "2026-09-22T12:00, 1, 2026-09-22T11:00"
    })
    void countsHoursBackwardsInOperatingTime(LocalDateTime until, int hours, LocalDateTime from) {
        assertThat(HOURS.minus(at(until), Duration.ofHours(hours))).isEqualTo(at(from));
    }

    @Test
    void countsDaysBackwardsOverWeekendAndHoliday() {
        assertThat(HOURS.minusDays(at(LocalDateTime.parse("2026-09-25T10:00")), 1))
                .isEqualTo(at(LocalDateTime.parse("2026-09-23T10:00")));
    }

    @Test
    void isClosedOnAHolidayAndAtClosingTime() {
        assertThat(HOURS.isOpenAt(at(LocalDateTime.parse("2026-09-24T10:00")))).isFalse();
        assertThat(HOURS.isOpenAt(at(LocalDateTime.parse("2026-09-23T18:00")))).isFalse();
        assertThat(HOURS.isOpenAt(at(LocalDateTime.parse("2026-09-23T08:30")))).isTrue();
        assertThat(HOURS.closingAfter(at(LocalDateTime.parse("2026-09-24T10:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-09-25T18:00")));
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new OperatingHours(
                        LocalTime.NOON, LocalTime.of(8, 0), EnumSet.allOf(DayOfWeek.class), date -> false, ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
