package org.redress.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D-11, W-13. */
class SouthAfricanHolidaysTest {
    private final SouthAfricanHolidays holidays = new SouthAfricanHolidays();

    @Test
    void hasThirteenWeekdaysAndSundaysIn2026() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(holidays)
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-03-21",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-01",
                        "2026-06-16",
                        "2026-08-09",
                        "2026-08-10",
                        "2026-09-24",
                        "2026-12-16",
                        "2026-12-25",
                        "2026-12-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void findsEaster(String sunday) {
        LocalDate easter = LocalDate.parse(sunday);

        assertThat(SouthAfricanHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void knowsNoHolidayOnAnOrdinaryMonday() {
        assertThat(holidays.test(LocalDate.of(2026, 9, 21))).isFalse();
    }
}
