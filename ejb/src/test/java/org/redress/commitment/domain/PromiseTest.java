package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.contact.domain.ContactMethod;

/** */
class PromiseTest {
    private static final Optional<ContactOutcome> REACHED = Optional.of(ContactOutcome.REACHED);
    private static final Instant MADE = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant DUE = Instant.parse("2026-09-25T07:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-25T10:00:00Z");

    private final Promise promise = new Promise(
            42,
            new NewPromise(
                    PromiseKind.NEXT_CONTACT, "Call with the waybill number", ContactMethod.TELEPHONE, DUE, 7, MADE));

    @Test
    void isKeptUpToItsVeryMoment() {
        promise.keep(DUE, REACHED);

        assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
        assertThat(promise.settledAt()).contains(DUE);
    }

    @Test
    void isNotKeptByWhatWasDoneAfterwards() {
        assertThatThrownBy(() -> promise.keep(DUE.plusSeconds(1), REACHED)).isInstanceOf(PromiseKeptLate.class);
    }

    @Test
    void breaksWhenItsTimePasses() {
        promise.remind();

        assertThat(promise.breakAt(DUE)).isTrue();
        assertThat(promise.state()).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void isKeptAfterAllWhenItWasDoneInTimeAndWrittenDownLate() {
        promise.breakAt(DUE);

        promise.keep(DUE.minusSeconds(60), REACHED);

        assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void keepsItsFirstTimeWhenItMoves() {
        promise.move(LATER, "Stores confirm at nine", 7, MADE.plusSeconds(60));

        assertThat(promise.dueAt()).isEqualTo(LATER);
        assertThat(promise.originalDueAt()).isEqualTo(DUE);
        assertThat(promise.moves())
                .extracting(PromiseMove::wasDueAt, PromiseMove::newDueAt, PromiseMove::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DUE, LATER, "Stores confirm at nine"));
        assertThat(promise.isOpen()).isTrue();
    }

    @Test
    void cannotMoveOnceItsTimeHasPassed() {
        assertThatThrownBy(() -> promise.move(LATER, "We forgot", 7, DUE.plusSeconds(1)))
                .isInstanceOf(TimeHasPassed.class);
    }

    @Test
    void isNotMovedToTheTimeItHas() {
        promise.move(LATER, "Stores confirm at nine", 7, MADE);

        assertThatThrownBy(() -> promise.move(LATER, "Stores confirm at nine", 7, MADE))
                .isInstanceOf(SameTime.class);
        assertThat(promise.moves()).hasSize(1);
    }

    @Test
    void isSettledOnlyOnce() {
        promise.withdraw("The customer came by", MADE);

        assertThatThrownBy(() -> promise.keep(MADE, REACHED)).isInstanceOf(PromiseSettled.class);
        assertThatThrownBy(() -> promise.move(LATER, "Never mind", 7, MADE)).isInstanceOf(PromiseSettled.class);
        assertThatThrownBy(() -> promise.withdraw("Again", MADE)).isInstanceOf(PromiseSettled.class);
        assertThat(promise.remind()).isFalse();
        assertThat(promise.breakAt(DUE)).isFalse();
    }
}
