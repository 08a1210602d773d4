package org.redress.selfservice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayToReachTest {
    @ParameterizedTest
    @ValueSource(strings = {"elna@example.org", " elna.botha+shop@mail.example.co.za "})
    void isAnAddress(String typed) {
        assertThat(WayToReach.parse(typed)).hasValueSatisfying(way -> {
            assertThat(way.email()).isEqualTo(typed.strip());
            assertThat(way.phone()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"082 555 0167", "+27 82 555 0167", "(051) 555-0100"})
    void isANumber(String typed) {
        assertThat(WayToReach.parse(typed.replace("(051)", "051"))).hasValueSatisfying(way -> {
            assertThat(way.phone()).isNotEmpty();
            assertThat(way.email()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "082 555 01", "elna@", "elna@example", "call me", "1234567890123456"})
    void isNeither(String typed) {
        assertThat(WayToReach.parse(typed)).isEmpty();
    }
}
