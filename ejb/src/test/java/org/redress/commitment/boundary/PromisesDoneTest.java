package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.OutcomeMissing;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseSettled;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** Source. */
class PromisesDoneTest {
    private static final Instant FRIDAY_NINE = Instant.parse("2026-09-25T07:00:00Z");
    private static final Instant THIS_MORNING = Desk.NOW.minusSeconds(7200);
    private static final Optional<ContactOutcome> REACHED = Optional.of(ContactOutcome.REACHED);

    private final Desk desk = new Desk();
    private final InMemoryPromises all = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final PromisesDone done = new PromisesDone();

    @BeforeEach
    void wire() {
        done.promises = all;
        done.clock = desk.clock;
        done.book = new PromiseBook();
        done.book.promises = all;
        done.book.timers = engine;
        done.book.history = desk.history;
        done.book.clock = desk.clock;
    }

    @Test
    void eachIsKeptOnceAndItsTimerEnds() {
        Promise contact = promised(Desk.CASE, PromiseKind.NEXT_CONTACT, FRIDAY_NINE);
        Promise step = promised(Desk.CASE, PromiseKind.RESOLUTION, FRIDAY_NINE);

        done.record(Desk.CASE, List.of(0L, 1L, 0L), REACHED);

        assertThat(all.all).extracting(Promise::state).containsOnly(PromiseState.KEPT);
        assertThat(contact.keptHow()).isEqualTo(REACHED);
        assertThat(step.settledAt()).contains(Desk.NOW);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROMISE_KEPT, CaseEventKind.PROMISE_KEPT);
        assertThat(engine.told).containsExactly("timer ends, kept", "timer ends, kept");
    }

    /** Its timer has not come round yet. */
    @Test
    void whatIsDoneAfterItsTimeStaysBroken() {
        Promise late = promised(Desk.CASE, PromiseKind.NEXT_CONTACT, THIS_MORNING);

        done.record(Desk.CASE, List.of(0L), REACHED);

        assertThat(late.state()).isEqualTo(PromiseState.BROKEN);
        assertThat(late.isOwed()).isFalse();
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROMISE_BROKEN, CaseEventKind.PROMISE_PUT_RIGHT);
    }

    @Test
    void whoWasNotReachedHasNotHeard() {
        promised(Desk.CASE, PromiseKind.NEXT_CONTACT, FRIDAY_NINE);

        assertThatThrownBy(() -> done.record(Desk.CASE, List.of(0L), Optional.empty()))
                .isInstanceOf(OutcomeMissing.class);
    }

    @Test
    void aVisitAnotherCaseAndWhatIsSettledAreRefused() {
        promised(Desk.CASE, PromiseKind.VISIT, FRIDAY_NINE);
        promised(Desk.CASE + 1, PromiseKind.RESOLUTION, FRIDAY_NINE);
        promised(Desk.CASE, PromiseKind.RESOLUTION, FRIDAY_NINE).withdraw("Not needed.", Desk.NOW);

        assertThatThrownBy(() -> done.record(Desk.CASE, List.of(0L), REACHED)).isInstanceOf(PromiseOfAVisit.class);
        assertThatThrownBy(() -> done.record(Desk.CASE, List.of(1L), REACHED)).isInstanceOf(PromiseNotFound.class);
        assertThatThrownBy(() -> done.record(Desk.CASE, List.of(2L), REACHED)).isInstanceOf(PromiseSettled.class);
        assertThatThrownBy(() -> done.record(Desk.CASE, List.of(9L), REACHED)).isInstanceOf(PromiseNotFound.class);
        assertThat(desk.events).isEmpty();
    }

    private Promise promised(long caseId, PromiseKind kind, Instant dueAt) {
        Promise promise = new Promise(
                caseId, new NewPromise(kind, "How it stands", ContactMethod.TELEPHONE, dueAt, Desk.ME, THIS_MORNING));
        all.add(promise);
        return promise;
    }
}
