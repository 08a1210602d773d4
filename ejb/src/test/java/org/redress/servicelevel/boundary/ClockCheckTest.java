package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.boundary.ClockDeviation.Kind;
import org.redress.servicelevel.domain.alarm.WatchedClock;

/** whatever takes a timer away is found, and set right. */
class ClockCheckTest {
    private final WatchedCase watched = new WatchedCase();
    private final ClockCheckQueries check = watched.check();

    ClockCheckTest() {
        watched.registered("A");
    }

    @Test
    void findsNothingWhereEveryTimerStandsRight() {
        assertThat(check.deviations()).isEmpty();
        watched.until("2026-09-14T12:10");
        assertThat(check.deviations()).isEmpty();
        watched.happened(INFORMATION_REQUESTED);
        assertThat(check.deviations()).isEmpty();
        watched.happened(CLOSED);
        assertThat(check.deviations()).isEmpty();
    }

    @Test
    void aTimerThatIsGoneIsSetAgain() {
        watched.bells.loseTimerOf(resolution());

        assertThat(check.deviations())
                .containsExactly(new ClockDeviation(
                        WatchedCase.CASE,
                        "resolution",
                        Kind.ANOTHER_MOMENT,
                        Optional.of(WatchedCase.at("2026-09-14T11:00")),
                        Optional.empty()));
        mendsIt();
    }

    @Test
    void aProcessThatIsGoneIsBegunAgain() {
        watched.bells.loseProcessOf(resolution());

        assertThat(check.deviations()).extracting(ClockDeviation::what).containsExactly(Kind.PROCESS_GONE);
        mendsIt();
        assertThat(watched.bells.running()).containsOnlyKeys("resolution");
    }

    @Test
    void aCaseFromBeforeTheClocksWereWatchedIsWatched() {
        watched.bells.loseProcessOf(resolution());
        watched.watched.forget();

        assertThat(check.deviations()).extracting(ClockDeviation::what).containsExactly(Kind.NOT_WATCHED);
        mendsIt();
    }

    @Test
    void whatWasReachedBeforeAClockWasWatchedIsNobodysNews() {
        watched.bells.loseProcessOf(resolution());
        watched.watched.forget();
        watched.clock.pass(Duration.ofHours(5));

        mendsIt();
        watched.untilFriday();

        assertThat(watched.told()).isEmpty();
        assertThat(resolution().stage().isBreach()).isTrue();
    }

    @Test
    void whatAnEventDidNotReachIsFoundAndSetRight() {
        watched.slipped(INFORMATION_REQUESTED);
        assertThat(check.deviations()).extracting(ClockDeviation::what).containsExactly(Kind.ANOTHER_MOMENT);
        mendsIt();

        watched.slipped(CLOSED);
        assertThat(check.deviations()).extracting(ClockDeviation::what).containsExactly(Kind.STILL_WATCHED);
        mendsIt();
    }

    @Test
    void whatListsShowOtherwiseIsFoundAndSetRight() throws ReflectiveOperationException {
        watched.happened(INFORMATION_REQUESTED);
        Field pausedFor = WatchedClock.class.getDeclaredField("pausedFor");
        pausedFor.setAccessible(true);
        pausedFor.set(resolution(), null);

        assertThat(check.deviations()).extracting(ClockDeviation::what).containsExactly(Kind.SHOWN_OTHERWISE);
        mendsIt();
    }

    private void mendsIt() {
        watched.keeper.mend(WatchedCase.CASE);
        assertThat(check.deviations()).isEmpty();
    }

    private WatchedClock resolution() {
        return watched.bells.of("resolution");
    }
}
