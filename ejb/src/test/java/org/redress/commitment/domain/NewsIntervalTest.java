package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: R-088. */
class NewsIntervalTest {
    @Test
    void isADayAtLeastAndThirtyAtMost() {
        assertThat(new NewsInterval(1).operatingDays()).isEqualTo(1);
        assertThat(new NewsInterval(30).operatingDays()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void isNothingElse(int days) {
        assertThatThrownBy(() -> new NewsInterval(days)).isInstanceOf(IllegalArgumentException.class);
    }
}
