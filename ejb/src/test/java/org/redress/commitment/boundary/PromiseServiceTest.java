package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.OutsideContactWindow;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** */
class PromiseServiceTest {
    private static final long FIRST = 0;

    private final Desk desk = new Desk();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final PromiseService service = new PromiseService();
    private Optional<Instant> earliest = Optional.empty();

    @BeforeEach
    void promiseACallOnFriday() {
        service.promises = promises;
        service.book = CommitmentServiceTest.book(desk, promises, engine);
        service.nextHear = nextHear();
        service.timers = engine;
        service.earliest = caseId -> earliest;
        service.window = desk.window;
        service.access = desk.access;
        service.actor = desk.actor;
        service.clock = desk.clock;
        service.promiseContact(
                Desk.CASE,
                new NextContact(
                        DayAndHour.parse("2026-09-25", "09:00"), ContactMethod.TELEPHONE, "The waybill number", true));
    }

    private NextHear nextHear() {
        NextHear hear = new NextHear();
        hear.promises = promises;
        hear.book = CommitmentServiceTest.book(desk, promises, engine);
        hear.window = desk.window;
        hear.clock = desk.clock;
        return hear;
    }

    /** */
    @Test
    void theCustomerKnowsWhenSheNextHearsByAnOpenPromiseOrIsToldNow() {
        NextContact friday = new NextContact(
                DayAndHour.parse("2026-09-25", "10:00"), ContactMethod.TELEPHONE, "How it goes on", true);
        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty());
        assertThat(promises.ofCase(Desk.CASE)).hasSize(1);

        service.keep(FIRST, Desk.NOW.minusSeconds(60));
        assertThatThrownBy(() -> nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty()))
                .isInstanceOf(NextHearMissing.class);

        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.of(friday));
        assertThat(promises.ofCase(Desk.CASE)).hasSize(2);
        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty());
    }

    @Test
    void endsTheTimerOfAPromiseThatIsKept() {
        service.keep(FIRST, Desk.NOW.minusSeconds(60));

        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(engine.told).last().isEqualTo("timer ends, kept");
        assertThat(desk.events).last().extracting(CaseEvent::occurredAt).isEqualTo(Desk.NOW.minusSeconds(60));
    }

    @Test
    void readsOnePromiseOfItsOwnCaseOnly() {
        PromiseQueries queries = new PromiseQueries();
        queries.promises = promises;
        queries.access = desk.access;

        assertThat(queries.one(Desk.CASE, FIRST).what()).isEqualTo("The waybill number");
        assertThatThrownBy(() -> queries.one(Desk.CASE + 1, FIRST)).isInstanceOf(PromiseNotFound.class);
        assertThatThrownBy(() -> queries.one(Desk.CASE, 99)).isInstanceOf(PromiseNotFound.class);
    }

    @Test
    void letsNobodyKeepAPromiseInTheFuture() {
        assertThatThrownBy(() -> service.keep(FIRST, Desk.NOW.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesAPromiseAndItsTimer() {
        service.move(FIRST, new MovePromise(DayAndHour.parse("2026-09-25", "17:00"), "Stock comes at four", true));

        assertThat(promise().dueAt()).isEqualTo(Instant.parse("2026-09-25T15:00:00Z"));
        assertThat(engine.told).last().isEqualTo("timer moves to 2026-09-25T15:00:00Z");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.PROMISE_MOVED);
    }

    /** Source: W-17, R-053. */
    @Test
    void movesNothingThatIsToBePutRightBeforeASupplierWillHaveIt() {
        MovePromise five = new MovePromise(DayAndHour.parse("2026-09-25", "17:00"), "Stock comes at four", true);
        Promise solution = new Promise(
                Desk.CASE,
                new NewPromise(
                        PromiseKind.RESOLUTION,
                        "A40 at her home",
                        ContactMethod.TELEPHONE,
                        Desk.NOW.plusSeconds(3600),
                        Desk.ME,
                        Desk.NOW));
        promises.add(solution);
        earliest = Optional.of(Instant.parse("2026-09-25T15:01:00Z"));

        assertThatThrownBy(() -> service.move(FIRST + 1, five)).isInstanceOf(EarlierThanParticipants.class);
        assertThat(solution.isMoved()).isFalse();

        service.move(FIRST, five);
        assertThat(promise().isMoved()).isTrue();
    }

    @Test
    void movesNoCallToASunday() {
        MovePromise sunday = new MovePromise(DayAndHour.parse("2026-09-27", "10:00"), "Stock comes late", true);

        assertThatThrownBy(() -> service.move(FIRST, sunday)).isInstanceOf(OutsideContactWindow.class);
    }

    @Test
    void withdrawsAPromiseAndEndsItsTimer() {
        service.withdraw(FIRST, "She came to the counter");

        assertThat(promise().state()).isEqualTo(PromiseState.WITHDRAWN);
        assertThat(engine.told).last().isEqualTo("timer ends, withdrawn");
    }

    @Test
    void withdrawsOpenPromisesWithTheirCase() {
        PromisesOfWithdrawnCases follower = new PromisesOfWithdrawnCases();
        follower.promises = promises;
        follower.book = service.book;

        follower.follow(recorded(CaseEventKind.NOTE_ADDED));
        assertThat(promise().isOpen()).isTrue();

        follower.follow(recorded(CaseEventKind.WITHDRAWN));
        assertThat(promise().state()).isEqualTo(PromiseState.WITHDRAWN);
        assertThat(engine.told).last().isEqualTo("timer ends, withdrawn");
    }

    @Test
    void recordsTheReminderAndTheBreach() {
        service.remind(FIRST);
        service.broken(FIRST);

        assertThat(promise().state()).isEqualTo(PromiseState.BROKEN);
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.PROMISE_REMINDED, CaseEventKind.PROMISE_BROKEN);
    }

    @Test
    void leavesASettledPromiseAloneWhenTheTimerComesTooLate() {
        service.keep(FIRST, Desk.NOW);
        int before = desk.events.size();

        service.broken(FIRST);

        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(desk.events).hasSize(before);
    }

    @Test
    void saysWhenThereIsNoSuchPromise() {
        assertThatThrownBy(() -> service.withdraw(99, "Never made")).isInstanceOf(PromiseNotFound.class);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW), 1, Desk.NOW, "staff:7");
    }

    private Promise promise() {
        return promises.all.get(0);
    }
}
