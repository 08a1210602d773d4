package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open from 08:30 to 18:00 from Monday to Friday; 25 September 2026 is a Friday. Source. */
class WorkingTimeTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private final WorkingHours hours =
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());

    @ParameterizedTest
    @CsvSource({
        "1 h, 2026-09-25T09:00, 2026-09-25T15:00, 2026-09-25T14:00",
        "1 h, 2026-09-25T09:00, 2026-09-28T09:00, 2026-09-25T17:30",
        "1 h, 2026-09-25T09:00, 2026-09-26T12:00, 2026-09-25T17:00",
        "1 h, 2026-09-25T14:00, 2026-09-25T14:30, 2026-09-25T14:15",
        "1 h, 2026-09-26T10:00, 2026-09-28T09:00, 2026-09-28T08:45",
        "1 h, 2026-09-26T10:00, 2026-09-26T12:00, 2026-09-26T10:00",
        "1 h, 2026-09-25T14:00, 2026-09-25T13:00, 2026-09-25T14:00",
        "1 d, 2026-09-25T14:00, 2026-09-25T16:00, 2026-09-25T14:00",
        "1 d, 2026-09-25T09:00, 2026-09-29T10:00, 2026-09-28T10:00"
    })
    void comesAheadInWorkingHoursAndHalfWayWhereLittleIsLeft(String amount, String now, String until, String ahead) {
        assertThat(WorkingTime.parse(amount).ahead(at(now), at(until), hours)).isEqualTo(at(ahead));
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(ZONE).toInstant();
    }
}
