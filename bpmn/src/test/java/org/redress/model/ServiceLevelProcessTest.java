package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.RAISE_ALARM;
import static org.redress.model.ComplaintMessage.CLOCK_MOVED;
import static org.redress.model.ComplaintVariable.ALARM_DUE_AT;
import static org.redress.model.ComplaintVariable.CLOCK_COURSE;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class ServiceLevelProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.SERVICE_LEVEL);

    private static final Date FRIDAY_NOON = Date.from(Instant.parse("2026-03-06T12:00:00Z"));
    private static final Date MONDAY_10 = Date.from(Instant.parse("2026-03-09T10:00:00Z"));
    private static final Facts ALARM_ON_FRIDAY =
            Facts.of(CLOCK_COURSE, "ALARM_AHEAD").with(ALARM_DUE_AT, FRIDAY_NOON);
    private static final Facts AT_REST = Facts.of(CLOCK_COURSE, "AT_REST").with(ALARM_DUE_AT, null);
    private static final Facts STOPPED = Facts.of(CLOCK_COURSE, "STOPPED").with(ALARM_DUE_AT, null);

    @BeforeEach
    void noAlarmYet() {
        MODEL.callsOf(RAISE_ALARM).clear();
    }

    @Test
    void theAlarmIsRaisedAtItsInstantAndTheNextIsWaitedFor() {
        RunningCase clock = MODEL.start(ALARM_ON_FRIDAY);
        assertThat(clock.timer().getDuedate()).isEqualTo(FRIDAY_NOON);

        clock.fireTimer();

        assertThat(MODEL.callsOf(RAISE_ALARM)).containsExactly("Task_RaiseAlarm");
        assertThat(clock.timer("TimerEvent_AlarmDue")).isNotNull();
    }

    @Test
    void aClockThatMovesTakesItsAlarmAlong() {
        RunningCase clock = MODEL.start(ALARM_ON_FRIDAY)
                .correlate(CLOCK_MOVED, Facts.of(CLOCK_COURSE, "ALARM_AHEAD").with(ALARM_DUE_AT, MONDAY_10));

        assertThat(clock.timer().getDuedate()).isEqualTo(MONDAY_10);
        assertThat(MODEL.callsOf(RAISE_ALARM)).isEmpty();
    }

    @Test
    void aClockAtRestHasNoTimerUntilItRunsAgain() {
        RunningCase clock = MODEL.start(ALARM_ON_FRIDAY).correlate(CLOCK_MOVED, AT_REST);
        assertThat(clock.timer()).isNull();

        clock.correlate(CLOCK_MOVED, ALARM_ON_FRIDAY);

        assertThat(clock.timer().getDuedate()).isEqualTo(FRIDAY_NOON);
    }

    @Test
    void aClockThatStopsEndsItsProcess() {
        MODEL.start(ALARM_ON_FRIDAY).correlate(CLOCK_MOVED, STOPPED).hasEndedAt("EndEvent_ClockStopped");
        MODEL.start(AT_REST).correlate(CLOCK_MOVED, STOPPED).hasEndedAt("EndEvent_ClockStopped");
    }
}
