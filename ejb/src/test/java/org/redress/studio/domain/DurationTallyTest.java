package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurationTallyTest {
    private final DurationTally tally = new DurationTally();

    @Test
    void knowsNothingOfNothing() {
        assertThat(tally.within(50)).isEmpty();
    }

    @Test
    void saysWhatHalfAndNineInTenDidNotExceed() {
        IntStream.rangeClosed(1, 10).mapToObj(Duration::ofHours).forEach(tally::add);

        assertThat(tally.count()).isEqualTo(10);
        assertThat(tally.within(50)).contains(Duration.ofHours(5));
        assertThat(tally.within(90)).contains(Duration.ofHours(9));
        assertThat(tally.within(100)).contains(Duration.ofHours(10));
    }

    @Test
    void isExactToTheMinuteWhateverTheOrder() {
        tally.add(Duration.ofMinutes(100_000));
        tally.add(Duration.ofSeconds(59));
        tally.add(Duration.ofSeconds(60));

        assertThat(tally.within(1)).contains(Duration.ZERO);
        assertThat(tally.within(50)).contains(Duration.ofMinutes(1));
        assertThat(tally.within(67)).contains(Duration.ofMinutes(100_000));
    }

    @Test
    void takesWhatEndsBeforeItBeginsForNothing() {
        tally.add(Duration.ofMinutes(-5));

        assertThat(tally.within(50)).contains(Duration.ZERO);
    }

    @Test
    void remembersNoMoreThanTenYears() {
        tally.add(Duration.ofDays(1_000_000));

        assertThat(tally.within(50)).contains(Duration.ofDays(3_660));
    }
}
