package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.testing.Desk;

/** */
class VisitPromisesTest {
    private static final long VISITOR = 12;
    private static final Instant FRIDAY_NOON = Instant.parse("2026-09-25T10:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-09-28T10:00:00Z");

    private final Desk desk = new Desk();
    private final InMemoryPromises all = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final VisitPromises promises = new VisitPromises();
    private long first;

    @BeforeEach
    void aVisitIsPromised() {
        promises.promises = all;
        promises.book = CommitmentServiceTest.book(desk, all, engine);
        promises.timers = engine;
        promises.actor = desk.actor;
        promises.clock = desk.clock;
        first = promises.promise(Desk.CASE, VISITOR, FRIDAY_NOON);
    }

    @Test
    void isOwedByWhoeverGoesAndIsWatchedUntilTheEndOfItsTime() {
        assertThat(promise().kind()).isEqualTo(PromiseKind.VISIT);
        assertThat(promise().promisedBy()).isEqualTo(VISITOR);
        assertThat(engine.told).containsExactly("timer starts for " + FRIDAY_NOON);
    }

    @Test
    void isMovedWithItsTimerAndSaysThatItHasALetterOfItsOwn() {
        assertThat(promises.move(first, VISITOR, MONDAY_NOON, "She is away.")).isEqualTo(first);

        assertThat(promise().state()).isEqualTo(PromiseState.MOVED);
        assertThat(promise().originalDueAt()).isEqualTo(FRIDAY_NOON);
        assertThat(engine.told).last().isEqualTo("timer moves to " + MONDAY_NOON);
        assertThat(desk.events)
                .last()
                .extracting(CaseEvent::kind, event -> event.payload().get("outcome"))
                .containsExactly(CaseEventKind.PROMISE_MOVED, "VISIT");
    }

    @Test
    void whoComesAfterItsTimeHasPassedMakesAnotherPromise() {
        promises.clock = Clock.fixed(FRIDAY_NOON.plusSeconds(1), ZoneOffset.UTC);

        promises.move(first, VISITOR, MONDAY_NOON, "The car broke down.");

        assertThat(all.all).hasSize(2);
        assertThat(promise().moves()).isEmpty();
        assertThat(engine.told).last().isEqualTo("timer starts for " + MONDAY_NOON);
    }

    @Test
    void isKeptAfterItWasTakenForBroken() {
        promise().breakAt(FRIDAY_NOON.plusSeconds(1));

        promises.keep(first, FRIDAY_NOON);
        promises.keep(first, FRIDAY_NOON);

        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROMISE_MADE, CaseEventKind.PROMISE_KEPT);
    }

    @Test
    void isWithdrawnOnce() {
        promises.withdraw(first, "The wind has gone.");
        promises.withdraw(first, "Again.");

        assertThat(promise().state()).isEqualTo(PromiseState.WITHDRAWN);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROMISE_MADE, CaseEventKind.PROMISE_WITHDRAWN);
    }

    /** A visit has steps of its own: whoever settled its promise beside them would leave it waiting. */
    @Test
    void noOtherDoorSettlesIt() {
        PromiseService doors = new PromiseService();
        doors.promises = all;
        doors.book = promises.book;
        doors.timers = engine;
        doors.window = desk.window;
        doors.access = desk.access;
        doors.actor = desk.actor;
        doors.clock = desk.clock;
        MovePromise monday = new MovePromise(DayAndHour.parse("2026-09-28", "12:00"), "She is away.", true);

        assertThatThrownBy(() -> doors.keep(first, new KeepPromise(Desk.NOW, Optional.empty(), Optional.empty())))
                .isInstanceOf(PromiseOfAVisit.class);
        assertThatThrownBy(() -> doors.move(first, monday)).isInstanceOf(PromiseOfAVisit.class);
        assertThatThrownBy(() -> doors.withdraw(first, "Gone.")).isInstanceOf(PromiseOfAVisit.class);
        assertThat(promise().state()).isEqualTo(PromiseState.OPEN);
    }

    private Promise promise() {
        return all.all.get(0);
    }
}
