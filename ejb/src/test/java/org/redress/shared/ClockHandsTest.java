package org.redress.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockHandsTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-09-23T14:20:00Z");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ClockHands hands = new ClockHands();
    private final Clock clock = new MovableClock(hands);

    @Test
    void showsSystemTimeUntilItIsMoved() {
        Instant before = new SystemClock().instant();

        Instant shown = clock.instant();

        assertThat(shown).isBetween(before, new SystemClock().instant());
        assertThat(hands.isMoved()).isFalse();
    }

    @Test
    void runsAheadOfSystemTime() {
        hands.runAhead(A_DAY);

        Instant before = new SystemClock().instant();
        assertThat(clock.instant())
                .isBetween(before.plus(A_DAY), new SystemClock().instant().plus(A_DAY));
        assertThat(hands.offset()).isEqualTo(A_DAY);
        assertThat(hands.isMoved()).isTrue();
    }

    @Test
    void standsStillWhileItIsHeld() {
        hands.hold(WEDNESDAY);

        assertThat(clock.instant()).isEqualTo(WEDNESDAY).isEqualTo(clock.instant());
        assertThat(hands.isMoved()).isTrue();
        hands.runAhead(Duration.ZERO);
        assertThat(clock.instant()).isAfter(WEDNESDAY);
        assertThat(hands.isMoved()).isFalse();
    }

    @Test
    void showsTheSameMomentInEveryZone() {
        hands.hold(WEDNESDAY);

        Clock there = clock.withZone(ZoneId.of("Africa/Johannesburg"));

        assertThat(there.instant()).isEqualTo(WEDNESDAY);
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Africa/Johannesburg"));
    }
}
