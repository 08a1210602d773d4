package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.RECORD_BROKEN_PROMISE;
import static org.redress.model.ComplaintDelegate.REMIND_OF_PROMISE;
import static org.redress.model.ComplaintMessage.PROMISE_KEPT;
import static org.redress.model.ComplaintMessage.PROMISE_MOVED;
import static org.redress.model.ComplaintMessage.PROMISE_WITHDRAWN;
import static org.redress.model.ComplaintVariable.PROMISE_DUE_AT;
import static org.redress.model.ComplaintVariable.PROMISE_ID;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class PromiseProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.PROMISE);

    private static final Date FRIDAY_15 = Date.from(Instant.parse("2026-03-06T15:00:00Z"));
    private static final Date FRIDAY_14 = Date.from(Instant.parse("2026-03-06T14:00:00Z"));
    private static final Date MONDAY_10 = Date.from(Instant.parse("2026-03-09T10:00:00Z"));
    private static final Date MONDAY_9 = Date.from(Instant.parse("2026-03-09T09:00:00Z"));

    private RunningCase promise;

    @BeforeEach
    void aPromiseForFridayAtThree() {
        MODEL.callsOf(REMIND_OF_PROMISE).clear();
        MODEL.callsOf(RECORD_BROKEN_PROMISE).clear();
        promise = MODEL.start(Facts.of(PROMISE_ID, 9L).with(PROMISE_DUE_AT, FRIDAY_15));
    }

    @Test
    void remindsAnHourBeforeAndWaitsForTheHourPromised() {
        assertThat(promise.timer().getDuedate()).isEqualTo(FRIDAY_14);

        promise.fireTimer();

        assertThat(MODEL.callsOf(REMIND_OF_PROMISE)).containsExactly("Task_RemindOfPromise");
        assertThat(promise.timer().getDuedate()).isEqualTo(FRIDAY_15);
    }

    @Test
    void aPromiseNobodyKeptIsBroken() {
        promise.fireTimer().fireTimer();

        promise.hasEndedAt("EndEvent_TimeElapsed", "EndEvent_PromiseBroken");
        assertThat(MODEL.callsOf(RECORD_BROKEN_PROMISE)).containsExactly("Task_RecordBrokenPromise");
    }

    @Test
    void aPromiseKeptEarlyRemindsNobody() {
        promise.correlate(PROMISE_KEPT, Facts.none());

        promise.hasEndedAt("EndEvent_PromiseKept");
        assertThat(MODEL.callsOf(REMIND_OF_PROMISE)).isEmpty();
    }

    @Test
    void aPromiseKeptAfterTheReminderIsKept() {
        promise.fireTimer().correlate(PROMISE_KEPT, Facts.none());

        promise.hasEndedAt("EndEvent_PromiseKept");
        assertThat(MODEL.callsOf(RECORD_BROKEN_PROMISE)).isEmpty();
    }

    @Test
    void aPromiseMovedIsWatchedForItsNewHour() {
        promise.fireTimer().correlate(PROMISE_MOVED, Facts.of(PROMISE_DUE_AT, MONDAY_10));

        assertThat(promise.timer().getDuedate()).isEqualTo(MONDAY_9);
        promise.fireTimer();
        assertThat(promise.timer().getDuedate()).isEqualTo(MONDAY_10);
        assertThat(MODEL.callsOf(REMIND_OF_PROMISE)).hasSize(2);
    }

    @Test
    void aPromiseWithdrawnIsNeitherKeptNorBroken() {
        promise.correlate(PROMISE_WITHDRAWN, Facts.none());

        promise.hasEndedAt("EndEvent_PromiseWithdrawn");
        assertThat(MODEL.callsOf(RECORD_BROKEN_PROMISE)).isEmpty();
    }
}
