package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.PlanStands;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** Source. */
class PromiseTakeoverTest {
    private static final long OTHER = 43;
    private static final long THIRD = 44;
    private static final Instant FRIDAY_NINE = Instant.parse("2026-09-25T07:00:00Z");

    private final Desk desk = new Desk();
    private final InMemoryPromises all = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final PromiseTakeover takeover = new PromiseTakeover();

    @BeforeEach
    void wire() {
        takeover.promises = all;
        takeover.timers = engine;
        takeover.history = desk.history;
        takeover.clock = desk.clock;
    }

    @Test
    void whatSheIsToHearIsOwedInTheOtherCaseAtTheSameHour() {
        Promise promise = promised(PromiseKind.FIRST_ANSWER);

        takeover.takeOver(Desk.CASE, OTHER);

        assertThat(promise.caseId()).isEqualTo(OTHER);
        assertThat(promise.dueAt()).isEqualTo(FRIDAY_NINE);
        assertThat(promise.isOpen()).isTrue();
        assertThat(engine.told).containsExactly("timer ends, withdrawn", "timer starts for " + FRIDAY_NINE);
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.caseId()).isEqualTo(OTHER);
            assertThat(event.kind()).isEqualTo(CaseEventKind.PROMISE_TAKEN_OVER);
            assertThat(event.payload()).containsEntry("case", Long.toString(Desk.CASE));
        });
    }

    @Test
    void whatIsSettledStaysWhereItWas() {
        Promise promise = promised(PromiseKind.NEXT_CONTACT);
        promise.keep(Desk.NOW, Optional.of(ContactOutcome.REACHED));

        takeover.takeOver(Desk.CASE, OTHER);

        assertThat(promise.caseId()).isEqualTo(Desk.CASE);
        assertThat(desk.events).isEmpty();
    }

    @Test
    void whatIsBrokenIsPutRightInTheOtherCase() {
        Promise promise = promised(PromiseKind.NEXT_CONTACT);
        promise.breakAt(FRIDAY_NINE.plusSeconds(1));

        takeover.takeOver(Desk.CASE, OTHER);

        assertThat(promise.caseId()).isEqualTo(OTHER);
        assertThat(promise.isOwed()).isTrue();
        assertThat(engine.told).isEmpty();
    }

    @Test
    void whatWasAgreedIsDoneWhereItWasAgreed() {
        promised(PromiseKind.NEXT_CONTACT);
        promised(PromiseKind.PLAN_STEP);

        assertThatThrownBy(() -> takeover.takeOver(Desk.CASE, OTHER)).isInstanceOf(PlanStands.class);

        assertThat(all.all).extracting(Promise::caseId).containsOnly(Desk.CASE);
    }

    @Test
    void whatIsStillOwedComesBackAndNothingElse() {
        Promise taken = promised(PromiseKind.NEXT_CONTACT);
        Promise own = new Promise(OTHER, contact(PromiseKind.NEXT_CONTACT));
        all.add(own);
        takeover.takeOver(Desk.CASE, OTHER);

        takeover.giveBack(OTHER, Desk.CASE, Set.of(Desk.CASE));

        assertThat(taken.caseId()).isEqualTo(Desk.CASE);
        assertThat(taken.takenOver()).isEmpty();
        assertThat(own.caseId()).isEqualTo(OTHER);
        assertThat(desk.events).extracting(CaseEvent::caseId).containsExactly(OTHER, Desk.CASE);
    }

    /** The first goes on in the second, the second in the third; then the one is taken back, and the other. */
    @Test
    void comesBackByTheWayItWent() {
        Promise first = promised(PromiseKind.FIRST_ANSWER);
        Promise second = new Promise(OTHER, contact(PromiseKind.NEXT_CONTACT));
        Promise third = new Promise(THIRD, contact(PromiseKind.NEXT_CONTACT));
        all.add(second);
        all.add(third);
        takeover.takeOver(Desk.CASE, OTHER);
        takeover.takeOver(OTHER, THIRD);
        assertThat(all.all).extracting(Promise::caseId).containsOnly(THIRD);
        assertThat(takeover.isSettled(THIRD, Set.of(Desk.CASE, OTHER))).isFalse();

        takeover.giveBack(THIRD, OTHER, Set.of(Desk.CASE, OTHER));
        assertThat(all.all).extracting(Promise::caseId).containsExactly(OTHER, OTHER, THIRD);
        assertThat(first.takenOver()).contains(Desk.CASE);
        assertThat(second.takenOver()).isEmpty();

        takeover.giveBack(OTHER, Desk.CASE, Set.of(Desk.CASE));
        assertThat(all.all).extracting(Promise::caseId).containsExactly(Desk.CASE, OTHER, THIRD);
        assertThat(all.all).allMatch(promise -> promise.takenOver().isEmpty());
    }

    @Test
    void saysWhetherSomethingOfItWasSettledMeanwhile() {
        Promise taken = promised(PromiseKind.NEXT_CONTACT);
        takeover.takeOver(Desk.CASE, OTHER);
        assertThat(takeover.isSettled(OTHER, Set.of(Desk.CASE))).isFalse();

        taken.keep(Desk.NOW, Optional.of(ContactOutcome.REACHED));

        assertThat(takeover.isSettled(OTHER, Set.of(Desk.CASE))).isTrue();
    }

    private Promise promised(PromiseKind kind) {
        Promise promise = new Promise(Desk.CASE, contact(kind));
        all.add(promise);
        return promise;
    }

    private static NewPromise contact(PromiseKind kind) {
        return new NewPromise(kind, "", ContactMethod.TELEPHONE, FRIDAY_NINE, Desk.ME, Desk.NOW);
    }
}
