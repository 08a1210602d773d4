package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.casehistory.domain.CaseEventKind.NOTE_ADDED;
import static org.redress.casehistory.domain.CaseEventKind.PRIORITY_RAISED;
import static org.redress.casehistory.domain.CaseEventKind.REOPENED;
import static org.redress.casehistory.domain.CaseEventKind.RESTATED;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.alarm.Course;

/** */
class ClockAlarmsTest {
    private final WatchedCase watched = new WatchedCase();

    @Test
    void warnsAtItsSharesTellsTheBreachAndClimbsTheLadderInTheHoursOfTheStaff() {
        watched.registered("A");

        assertThat(watched.untilFriday())
                .containsExactly(
                        "Mon 11:00 CLOCK_WARNED 50 0 NOBODY",
                        "Mon 12:00 CLOCK_WARNED 75 0 MANAGER",
                        "Mon 12:36 CLOCK_WARNED 90 0 MANAGER",
                        "Mon 13:00 SERVICE_LEVEL_BREACHED 100 0 MANAGER",
                        "Mon 17:00 BREACH_ESCALATED 100 1 MANAGER",
                        "Tue 11:30 BREACH_ESCALATED 100 2 MANAGER");
        assertThat(watched.bells.of("resolution").course()).isEqualTo(Course.AT_REST);
    }

    @Test
    void whatIsReachedExactlyAtClosingTimeIsToldWhenWorkBegins() {
        watched.clock.pass(Duration.ofHours(7));
        watched.registered("A");

        assertThat(watched.untilFriday())
                .startsWith("Tue 08:30 CLOCK_WARNED 50 0 NOBODY", "Tue 09:30 CLOCK_WARNED 75 0 MANAGER");
    }

    @Test
    void theTimerGoesAlongWithAPauseAndNothingIsLost() {
        watched.registered("A");
        watched.clock.pass(Duration.ofHours(1));
        watched.happened(INFORMATION_REQUESTED);
        assertThat(watched.bells.of("resolution").course()).isEqualTo(Course.AT_REST);
        assertThat(watched.bells.of("resolution").alarmAt()).isEmpty();

        watched.clock.pass(Duration.ofHours(3));
        watched.happened(CUSTOMER_ANSWERED);

        assertThat(watched.bells.of("resolution").alarmAt()).contains(WatchedCase.at("2026-09-14T14:00"));
        assertThat(watched.untilFriday()).startsWith("Mon 14:00 CLOCK_WARNED 50 0 NOBODY");
    }

    @Test
    void aPriorityThatIsRaisedTooLateTellsTheBreachAtOnceAndNothingBeforeIt() {
        watched.registered("B");
        watched.clock.pass(Duration.ofHours(6));
        watched.happened(PRIORITY_RAISED, "priority", "A");

        assertThat(watched.untilFriday()).startsWith("Mon 15:00 SERVICE_LEVEL_BREACHED 100 0 MANAGER");
    }

    @Test
    void whatWasToldIsToldAgainOnlyWhenItBecomesTrueAgain() {
        watched.registered("A");
        watched.until("2026-09-14T12:10");
        watched.happened(PRIORITY_RAISED, "priority", "B");
        assertThat(watched.told()).hasSize(2);

        watched.until("2026-09-14T13:10");

        assertThat(watched.told())
                .containsExactly(
                        "Mon 11:00 CLOCK_WARNED 50 0 NOBODY",
                        "Mon 12:00 CLOCK_WARNED 75 0 MANAGER",
                        "Mon 13:00 CLOCK_WARNED 50 0 NOBODY");
    }

    @Test
    void aClockThatStopsEndsItsProcessAndOneThatIsOpenedAgainBeginsAnother() {
        watched.registered("A");
        watched.clock.pass(Duration.ofHours(1));
        watched.happened(CLOSED);
        assertThat(watched.bells.running()).isEmpty();

        watched.clock.pass(Duration.ofHours(3));
        watched.happened(
                REOPENED, "answerBy", WatchedCase.at("2026-09-14T17:00").toString());

        assertThat(watched.bells.running()).containsOnlyKeys("resolution", "first-response");
        assertThat(watched.bells.of("resolution").alarmAt()).contains(WatchedCase.at("2026-09-14T14:00"));
    }

    @Test
    void theFirstResponseIsAskedForAnewWhenACaseIsOpenedAgain() {
        watched.registered("A", "answerBy", WatchedCase.at("2026-09-14T11:00").toString());
        watched.until("2026-09-14T10:35");
        watched.happened(RESTATED);
        assertThat(watched.told("first-response"))
                .containsExactly("Mon 10:00 CLOCK_WARNED 50 0 NOBODY", "Mon 10:30 CLOCK_WARNED 75 0 MANAGER");
        watched.happened(CLOSED);
        watched.clock.pass(Duration.ofHours(1));
        watched.happened(
                REOPENED, "answerBy", WatchedCase.at("2026-09-14T13:35").toString());

        watched.until("2026-09-14T12:40");

        assertThat(watched.told("first-response")).hasSize(3).last().isEqualTo("Mon 12:35 CLOCK_WARNED 50 0 NOBODY");
    }

    @Test
    void aStepGoesOnAndIsWatchedAgainAlthoughSomebodyEndedTheProcess() {
        watched.registered("A");
        watched.bells.loseProcessOf(watched.bells.of("resolution"));

        watched.happened(PRIORITY_RAISED, "priority", "B");

        assertThat(watched.bells.of("resolution").alarmAt()).contains(WatchedCase.at("2026-09-14T13:00"));
    }

    @Test
    void aTimerThatFiresLateWarnsNobodyAtNight() {
        watched.clock.pass(Duration.ofHours(4));
        watched.registered("B");
        watched.clock.pass(Duration.ofHours(6));

        watched.alarms.raise(watched.bells.of("resolution").id());

        assertThat(watched.told()).isEmpty();
        assertThat(watched.bells.of("resolution").alarmAt()).contains(WatchedCase.at("2026-09-15T08:30"));
    }

    @Test
    void aRungThatWasMissedUntilTheHouseHadClosedWaitsForTheNextOpening() {
        watched.registered("A");
        watched.until("2026-09-14T13:05");
        assertThat(watched.told()).last().isEqualTo("Mon 13:00 SERVICE_LEVEL_BREACHED 100 0 MANAGER");
        watched.clock.pass(Duration.ofHours(7));

        watched.alarms.raise(watched.bells.of("resolution").id());

        assertThat(watched.told()).last().isEqualTo("Mon 13:00 SERVICE_LEVEL_BREACHED 100 0 MANAGER");
        assertThat(watched.bells.of("resolution").alarmAt()).contains(WatchedCase.at("2026-09-15T08:30"));
    }

    @Test
    void anAlarmThatComesTwiceIsToldOnce() {
        watched.registered("A");
        watched.until("2026-09-14T11:05");

        watched.alarms.raise(watched.bells.of("resolution").id());

        assertThat(watched.told()).containsExactly("Mon 11:00 CLOCK_WARNED 50 0 NOBODY");
    }

    @Test
    void whatMovesNoClockTouchesNoTimer() {
        watched.registered("A");
        int before = watched.bells.deliveries();

        watched.happened(NOTE_ADDED);

        assertThat(watched.bells.deliveries()).isEqualTo(before);
    }
}
