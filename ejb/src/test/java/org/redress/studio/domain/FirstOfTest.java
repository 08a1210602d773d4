package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstOfTest {
    @Test
    void keepsTheFirstInTheirOrderAndCountsTheRest() {
        FirstOf<Integer> first = new FirstOf<>(3, Comparator.<Integer>reverseOrder());

        Stream.of(4, 9, 1, 7, 8).forEach(first::add);

        assertThat(first.inOrder()).containsExactly(9, 8, 7);
        assertThat(first.count()).isEqualTo(5);
    }
}
