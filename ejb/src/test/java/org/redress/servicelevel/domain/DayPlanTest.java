package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPlanTest {
    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(DayPlan.parse(" 13:00\u201324:00, 08:30 - 12:00 "))
                .isEqualTo(DayPlan.of(Frame.of("08:30", "12:00"), Frame.of("13:00", "24:00")));
        assertThat(DayPlan.parse(" ")).isEqualTo(DayPlan.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:30-18:00", "00:00-24:00", "08:30-12:00, 13:00-24:00"})
    void isWrittenAsItIsRead(String written) {
        assertThat(DayPlan.parse(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8", "08:30", "08:30-18:00,", "08:30-12:00-18:00", "18:00-08:30", "08:30-12:00, 11:00-13:00"})
    void isNothingElse(String written) {
        assertThatThrownBy(() -> DayPlan.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 min", "4 h", "3 d"})
    void goesWithAmountsThatAreWrittenAsTheyAreRead(String amount) {
        assertThat(WorkingTime.parse(amount).text()).isEqualTo(amount);
    }
}
