package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource({
        "08:30, 18:00, 08:30-18:00",
        "22:00, 24:00, 22:00-24:00",
        "00:00, 24:00, 00:00-24:00",
        "22:00, 00:00, 22:00-24:00"
    })
    void isWrittenAsPeopleWriteIt(String from, String until, String written) {
        assertThat(Frame.of(from, until)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"18:00, 08:30", "08:30, 08:30", "8h, 18:00", "24:00, 24:00"})
    void refusesWhatIsNoPartOfADay(String from, String until) {
        assertThatThrownBy(() -> Frame.of(from, until)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standInOrderOnTheirDayAndBecomeOneWhereTheyTouch() {
        assertThat(DayPlan.of(Frame.of("13:00", "17:00"), Frame.of("08:00", "10:00"), Frame.of("10:00", "12:00"))
                        .frames())
                .containsExactly(Frame.of("08:00", "12:00"), Frame.of("13:00", "17:00"));
        assertThat(DayPlan.of(new Frame(LocalTime.NOON, LocalTime.MIDNIGHT), Frame.of("00:00", "12:00"))
                        .frames())
                .containsExactly(Frame.ALL_DAY);
    }

    @Test
    void doNotOverlap() {
        assertThatThrownBy(() -> DayPlan.of(Frame.of("08:00", "12:00"), Frame.of("11:59", "17:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("08:00-12:00 and 11:59-17:00");
        assertThatThrownBy(() -> DayPlan.of(Frame.of("08:00", "24:00"), Frame.of("11:00", "12:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
