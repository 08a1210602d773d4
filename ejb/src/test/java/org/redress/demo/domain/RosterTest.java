package org.redress.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void isTheSameForTheSameSeed() {
        for (long day = 0; day < 90; day++) {
            assertThat(new Roster(7).isAway(50, DAY.plusDays(day)))
                    .isEqualTo(new Roster(7).isAway(50, DAY.plusDays(day)));
        }
    }

    @Test
    void hasEverybodyInOnMostDaysAndAwayOnSome() {
        long away = LongStream.range(0, 20)
                .flatMap(person ->
                        LongStream.range(0, 90).filter(day -> new Roster(7).isAway(person, DAY.plusDays(day))))
                .count();

        assertThat(away).isBetween(20L * 90 * 3 / 100, 20L * 90 * 15 / 100);
    }
}
