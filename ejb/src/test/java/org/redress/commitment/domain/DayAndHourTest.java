package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-052, D-05. */
class DayAndHourTest {
    @ParameterizedTest
    @ValueSource(strings = {"9:00", "09:00", "09h00", " 9.00 "})
    void readsAnHour(String text) {
        assertThat(DayAndHour.parseHour(text)).isEqualTo(LocalTime.of(9, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "late morning", "later today or perhaps tomorrow", "9", "25:00", "10:75", "towards 10:00"})
    void refusesAVagueTime(String text) {
        assertThatThrownBy(() -> DayAndHour.parseHour(text)).isInstanceOf(VagueTime.class);
    }

    @Test
    void refusesTheEndOfTheWeekAsADay() {
        assertThatThrownBy(() -> DayAndHour.parse("towards the end of the week", "10:00"))
                .isInstanceOf(VagueTime.class);
    }

    @Test
    void isAMomentOnTheCustomersClock() {
        assertThat(DayAndHour.parse("2026-09-25", "15:00").at(ZoneId.of("Africa/Johannesburg")))
                .isEqualTo(Instant.parse("2026-09-25T13:00:00Z"));
    }

    @Test
    void quotesNoMoreThanAFewWords() {
        assertThat(new VagueTime("late morning").details()).containsExactly("late morning");
        assertThat(new VagueTime("x".repeat(41)).details()).containsExactly("…");
    }
}
