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
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.EarlierThanPromised;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.OutcomeMissing;
import org.redress.commitment.domain.OutsideContactWindow;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseSettled;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.StepOutsideHours;
import org.redress.commitment.domain.TimeDoesNotSuit;
import org.redress.complaint.domain.CaseEnded;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.domain.ActorRef;
import org.redress.testing.Desk;
import org.redress.testing.SteeredCase;

/** */
class PromiseServiceTest {
    private static final long FIRST = 0;
    private static final NextContact MONDAY =
            new NextContact(DayAndHour.parse("2026-09-28", "09:00"), ContactMethod.TELEPHONE, "How it goes on", true);

    private final Desk desk = new Desk();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final PromiseService service = new PromiseService();
    private final SteeredCase steered = new SteeredCase();
    private Optional<Instant> earliest = Optional.empty();

    @BeforeEach
    void promiseACallOnFriday() {
        service.promises = promises;
        service.book = CommitmentServiceTest.book(desk, promises, engine);
        service.nextHear = nextHear();
        service.timers = engine;
        service.earliest = caseId -> earliest;
        service.window = desk.window;
        service.hours = desk.hours;
        service.access = desk.access;
        service.cases = steered;
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

    @Test
    void promisesNothingInACaseThatHasEnded() {
        steered.end();

        assertThatThrownBy(() -> service.promiseContact(Desk.CASE, MONDAY)).isInstanceOf(CaseEnded.class);
        assertThat(promises.ofCase(Desk.CASE)).hasSize(1);
    }

    /** */
    @Test
    void theCustomerKnowsWhenSheNextHearsByAnOpenPromiseOrIsToldNow() {
        NextContact friday = new NextContact(
                DayAndHour.parse("2026-09-25", "10:00"), ContactMethod.TELEPHONE, "How it goes on", true);
        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty());
        assertThat(promises.ofCase(Desk.CASE)).hasSize(1);

        keep(Desk.NOW.minusSeconds(60));
        assertThatThrownBy(() -> nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty()))
                .isInstanceOf(NextHearMissing.class);

        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.of(friday));
        assertThat(promises.ofCase(Desk.CASE)).hasSize(2);
        nextHear().promiseUnlessKnown(Desk.CASE, 12, Optional.empty());
    }

    @Test
    void endsTheTimerOfAPromiseThatIsKept() {
        keep(Desk.NOW.minusSeconds(60));

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
        assertThatThrownBy(() -> keep(Desk.NOW.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesAPromiseAndItsTimer() {
        service.move(FIRST, new MovePromise(DayAndHour.parse("2026-09-25", "17:00"), "Stock comes at four", true));

        assertThat(promise().dueAt()).isEqualTo(Instant.parse("2026-09-25T15:00:00Z"));
        assertThat(engine.told).last().isEqualTo("timer moves to 2026-09-25T15:00:00Z");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.PROMISE_MOVED);
    }

    /** Two who read the same time: the second is told who moved it to when, and the customer gets one letter. */
    @Test
    void movesNoPromiseFromATimeThatTheMoverDidNotSee() {
        Instant seen = promise().dueAt();
        service.move(
                FIRST,
                new MovePromise(DayAndHour.parse("2026-09-25", "17:00"), "Stock comes at four", true).from(seen));
        Instant now = promise().dueAt();
        int told = desk.events.size();
        MovePromise monday = herTime("2026-09-28", "11:00");

        assertThatThrownBy(() -> service.move(FIRST, monday.from(seen)))
                .isInstanceOfSatisfying(OtherTimeMeanwhile.class, faster -> assertThat(faster.details())
                        .containsExactly(ActorRef.of(Desk.ME), now));

        assertThat(promise().dueAt()).isEqualTo(now);
        assertThat(desk.events).hasSize(told);
        service.move(FIRST, monday.from(now));
        assertThat(promise().dueAt()).isEqualTo(Instant.parse("2026-09-28T09:00:00Z"));
    }

    @Test
    void saysThatTheCustomerMovedItHerself() {
        Instant seen = promise().dueAt();
        service.moveAsSheAsks(FIRST, herTime("2026-09-28", "11:00"));

        assertThatThrownBy(
                        () -> service.move(FIRST, herTime("2026-09-28", "12:00").from(seen)))
                .isInstanceOfSatisfying(OtherTimeMeanwhile.class, faster -> assertThat(faster.details())
                        .startsWith(new ActorRef("customer")));
    }

    /** */
    @Test
    void theCustomerMovesItHerselfToALaterTimeAndTheFirstOneStays() {
        Instant first = promise().dueAt();

        service.moveAsSheAsks(FIRST, herTime("2026-09-28", "11:00"));

        assertThat(promise().dueAt()).isEqualTo(Instant.parse("2026-09-28T09:00:00Z"));
        assertThat(promise().originalDueAt()).isEqualTo(first);
        assertThat(PromiseView.of(promise()).moves()).singleElement().satisfies(move -> {
            assertThat(move.movedBy()).isEmpty();
            assertThat(move.reason()).isEqualTo("I am at work until ten.");
        });
        assertThat(engine.told).last().isEqualTo("timer moves to 2026-09-28T09:00:00Z");
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.PROMISE_MOVED);
    }

    /** by telephone only when she may be rung up. */
    @Test
    void theCustomerMovesItNeitherForwardNorIntoTheNight() {
        Instant first = promise().dueAt();
        DayAndHour promised = DayAndHour.of(first, desk.window.zone());

        assertThatThrownBy(() -> service.moveAsSheAsks(FIRST, new MovePromise(promised, "Sooner.", true)))
                .isInstanceOf(EarlierThanPromised.class);
        assertThatThrownBy(() -> service.moveAsSheAsks(FIRST, herTime("2026-09-28", "21:00")))
                .isInstanceOf(OutsideContactWindow.class);
        assertThat(promise().dueAt()).isEqualTo(first);
    }

    /** Nobody of us was there to say when. */
    @Test
    void whoWritesByHerOwnLinkHearsWithinFourWorkingHours() {
        NextHear hear = nextHear();
        hear.hours = desk.hours;

        service.withdraw(FIRST, "She is away.");

        hear.promiseSoon(Desk.CASE, 12, ContactMethod.TELEPHONE);

        // 16:20 on the eve of a holiday: 1 h 40 are left, and the rest is on Friday from 08:30.
        assertThat(promises.ofCase(Desk.CASE))
                .extracting(Promise::dueAt)
                .contains(Instant.parse("2026-09-25T08:50:00Z"));
    }

    @Test
    void whoHearsInThatTimeAnywayIsPromisedNothingMore() {
        NextHear hear = nextHear();
        hear.hours = desk.hours;
        int promised = promises.ofCase(Desk.CASE).size();

        hear.promiseSoon(Desk.CASE, 12, ContactMethod.TELEPHONE);

        assertThat(promises.ofCase(Desk.CASE)).hasSize(promised);
    }

    private static MovePromise herTime(String day, String hour) {
        return new MovePromise(DayAndHour.parse(day, hour), "I am at work until ten.", true);
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

    /** a step may be moved to an hour at which nobody is phoned, and to none at which nobody works. */
    @Test
    void movesAStepOfThePlanWithinOurHours() {
        Promise step = new Promise(
                Desk.CASE,
                new NewPromise(
                        PromiseKind.PLAN_STEP,
                        "Pack it",
                        Optional.empty(),
                        Optional.of("Stores"),
                        Instant.parse("2026-09-25T07:00:00Z"),
                        Desk.ME,
                        Desk.NOW));
        promises.add(step);
        MovePromise saturday = new MovePromise(DayAndHour.parse("2026-09-26", "10:00"), "Stock comes late", true);
        MovePromise unasked = new MovePromise(DayAndHour.parse("2026-09-28", "18:00"), "Stock comes late", false);

        assertThatThrownBy(() -> service.move(FIRST + 1, saturday)).isInstanceOf(StepOutsideHours.class);
        assertThatThrownBy(() -> service.move(FIRST + 1, unasked)).isInstanceOf(TimeDoesNotSuit.class);

        service.move(FIRST + 1, new MovePromise(unasked.dueAt(), unasked.reason(), true));
        assertThat(step.dueAt()).isEqualTo(Instant.parse("2026-09-28T16:00:00Z"));
        assertThat(step.doneBy()).contains("Stores");
    }

    /** a step that is done without a word to her says nothing of when she hears. */
    @Test
    void aStepSheIsNotToldOfIsNoNextHear() {
        Promise step = new Promise(
                Desk.CASE + 1,
                new NewPromise(
                        PromiseKind.PLAN_STEP,
                        "Pack it",
                        Optional.empty(),
                        Optional.of("Stores"),
                        Instant.parse("2026-09-25T07:00:00Z"),
                        Desk.ME,
                        Desk.NOW));
        promises.add(step);

        assertThatThrownBy(() -> nextHear().promiseUnlessKnown(Desk.CASE + 1, Desk.ME, Optional.empty()))
                .isInstanceOf(NextHearMissing.class);
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
        PromisesOfEndedCases follower = new PromisesOfEndedCases();
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
        keep(Desk.NOW);
        int before = desk.events.size();

        service.broken(FIRST);

        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(desk.events).hasSize(before);
    }

    /** */
    @Test
    void recordsWhetherSheWasReached() {
        assertThatThrownBy(() -> service.keep(FIRST, new KeepPromise(Desk.NOW, Optional.empty(), Optional.empty())))
                .isInstanceOf(OutcomeMissing.class);

        service.keep(FIRST, done(Desk.NOW, ContactOutcome.MESSAGE_LEFT, Optional.of(MONDAY)));

        assertThat(promise().keptHow()).contains(ContactOutcome.MESSAGE_LEFT);
        assertThat(desk.events)
                .filteredOn(event -> event.kind() == CaseEventKind.PROMISE_KEPT)
                .singleElement()
                .satisfies(event -> assertThat(event.payload())
                        .containsEntry("outcome", "MESSAGE_LEFT")
                        .doesNotContainKey("talked"));
    }

    /** */
    @Test
    void whoHasStillToHearKnowsWhen() {
        for (ContactOutcome how : ContactOutcome.values()) {
            if (how.isOnlyAnAttempt()) {
                assertThatThrownBy(() -> service.keep(FIRST, done(Desk.NOW, how, Optional.empty())))
                        .as(how.name())
                        .isInstanceOf(NextHearMissing.class);
                promises.all.set(0, aCall(promise().dueAt()));
            }
        }

        service.keep(FIRST, done(Desk.NOW, ContactOutcome.NOTHING_NEW, Optional.of(MONDAY)));

        assertThat(promises.all).extracting(Promise::isOpen).containsExactly(false, true);
        assertThat(desk.events)
                .filteredOn(event -> event.kind() == CaseEventKind.PROMISE_KEPT)
                .last()
                .satisfies(event -> assertThat(event.payload())
                        .containsEntry("outcome", "NOTHING_NEW")
                        .containsEntry("talked", "true"));
    }

    @Test
    void whatIsDoneAfterItsTimeStaysBrokenAndIsPutRight() {
        promises.all.set(0, aCall(Desk.NOW.minusSeconds(60)));

        assertThatThrownBy(() -> keep(Desk.NOW)).isInstanceOf(NextHearMissing.class);
        promises.all.set(0, aCall(Desk.NOW.minusSeconds(60)));
        PromiseState state = service.keep(FIRST, done(Desk.NOW, ContactOutcome.REACHED, Optional.of(MONDAY)));

        assertThat(state).isEqualTo(PromiseState.BROKEN);
        assertThat(promise().isOwed()).isFalse();
        assertThat(promise().putRightAt()).contains(Desk.NOW);
        assertThat(desk.eventKinds())
                .endsWith(CaseEventKind.PROMISE_MADE, CaseEventKind.PROMISE_BROKEN, CaseEventKind.PROMISE_PUT_RIGHT);
        assertThatThrownBy(() -> keep(Desk.NOW)).isInstanceOf(PromiseSettled.class);
    }

    /** */
    @Test
    void aBrokenPromiseStaysBrokenAndAnotherIsMadeInsteadOfIt() {
        Promise broken = aCall(Desk.NOW.minusSeconds(60));
        promises.all.set(0, broken);
        service.broken(FIRST);
        int before = desk.events.size();

        service.move(FIRST, new MovePromise(MONDAY.when(), "The courier was late", true));

        assertThat(broken.state()).isEqualTo(PromiseState.BROKEN);
        assertThat(broken.isOwed()).isFalse();
        Promise instead = promises.all.get(1);
        assertThat(instead.kind()).isEqualTo(broken.kind());
        assertThat(instead.wasDueAt()).contains(broken.dueAt());
        assertThat(instead.laterBecause()).contains("The courier was late");
        assertThat(PromiseView.of(instead).was()).contains(broken.dueAt());
        assertThat(desk.eventKinds().subList(before, desk.events.size()))
                .containsExactly(CaseEventKind.PROMISE_MADE, CaseEventKind.PROMISE_MOVED);
        assertThatThrownBy(() -> service.move(FIRST, new MovePromise(MONDAY.when(), "Again", true)))
                .isInstanceOf(PromiseSettled.class);
    }

    /** Its timer has not fired yet. */
    @Test
    void whatIsMovedAfterItsTimeBreaksFirst() {
        promises.all.set(0, aCall(Desk.NOW.minusSeconds(1)));

        service.move(FIRST, new MovePromise(MONDAY.when(), "The courier was late", true));
        service.broken(FIRST);

        assertThat(promise().state()).isEqualTo(PromiseState.BROKEN);
        assertThat(desk.eventKinds())
                .endsWith(CaseEventKind.PROMISE_BROKEN, CaseEventKind.PROMISE_MADE, CaseEventKind.PROMISE_MOVED);
    }

    @Test
    void oweNothingWhenTheirCaseIsOver() {
        promises.all.set(0, aCall(Desk.NOW.minusSeconds(60)));
        service.broken(FIRST);
        PromisesOfEndedCases follower = new PromisesOfEndedCases();
        follower.promises = promises;
        follower.book = service.book;

        follower.follow(recorded(CaseEventKind.CLOSED));

        assertThat(promise().isOwed()).isFalse();
        assertThat(promise().state()).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void saysWhenThereIsNoSuchPromise() {
        assertThatThrownBy(() -> service.withdraw(99, "Never made")).isInstanceOf(PromiseNotFound.class);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW), 1, Desk.NOW, "staff:7");
    }

    private void keep(Instant at) {
        service.keep(FIRST, done(at, ContactOutcome.REACHED, Optional.empty()));
    }

    private static KeepPromise done(Instant at, ContactOutcome how, Optional<NextContact> next) {
        return new KeepPromise(at, Optional.of(how), next);
    }

    private static Promise aCall(Instant dueAt) {
        return new Promise(
                Desk.CASE,
                new NewPromise(
                        PromiseKind.NEXT_CONTACT,
                        "The waybill number",
                        ContactMethod.TELEPHONE,
                        dueAt,
                        Desk.ME,
                        Desk.NOW.minusSeconds(3600)));
    }

    private Promise promise() {
        return promises.all.get(0);
    }
}
