package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.testing.Desk;

/** */
class FirstAnswerTest {
    private static final Instant ANSWER_BY = Desk.NOW.plus(Duration.ofHours(8));

    private final Desk desk = new Desk();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final FirstAnswer firstAnswer = new FirstAnswer();

    @BeforeEach
    void aComplaintIsRegistered() {
        firstAnswer.promises = promises;
        firstAnswer.book = CommitmentServiceTest.book(desk, promises, engine);
        firstAnswer.actor = desk.actor;
        firstAnswer.clock = desk.clock;
        firstAnswer.follow(recorded(beginning(CaseEventKind.REGISTERED)));
    }

    @Test
    void whoeverComplainsIsPromisedWhenSheHearsFromUs() {
        assertThat(promises.all).singleElement().satisfies(promise -> {
            assertThat(promise.kind()).isEqualTo(PromiseKind.FIRST_ANSWER);
            assertThat(promise.dueAt()).isEqualTo(ANSWER_BY);
            assertThat(promise.promisedBy()).isEqualTo(Desk.ME);
        });
        assertThat(engine.told).hasSize(1);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROMISE_MADE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {
                "RESTATED",
                "RESTATEMENT_CORRECTED",
                "CUSTOMER_ANSWERED",
                "PLAN_AGREED",
                "PLAN_NOT_AGREED",
                "ENQUIRY_ANSWERED",
                "REQUEST_GRANTED",
                "REQUEST_DECLINED",
                "CUSTOMER_THANKED",
                "RESOLVED_AT_FIRST_CONTACT"
            })
    void whoeverTalksWithHerAboutItKeepsThatPromise(CaseEventKind talk) {
        Instant later = Desk.NOW.plus(Duration.ofMinutes(20));
        firstAnswer.follow(recorded(event(talk, later)));

        assertThat(promise().state()).isEqualTo(PromiseState.KEPT);
        assertThat(promise().settledAt()).contains(later);
        assertThat(engine.told).last().isEqualTo("timer ends, kept");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {"NOTE_ADDED", "ASSESSED", "KIND_CORRECTED", "CLASSIFIED", "CLAIMED"})
    void workSheDoesNotHearOfKeepsNothing(CaseEventKind work) {
        firstAnswer.follow(recorded(event(work, Desk.NOW)));

        assertThat(promise().isOpen()).isTrue();
    }

    /** Source: R-091. */
    @Test
    void whoComesBackIsPromisedAnew() {
        firstAnswer.follow(recorded(event(CaseEventKind.PLAN_AGREED, Desk.NOW)));
        firstAnswer.follow(recorded(beginning(CaseEventKind.REOPENED)));

        assertThat(promises.all).hasSize(2).last().matches(Promise::isOpen);
    }

    /** Source: R-007. */
    @Test
    void whoseProblemIsSolvedWhileSheIsThereIsPromisedNothing() {
        firstAnswer.follow(
                recorded(event(CaseEventKind.REGISTERED, Desk.NOW).with("outcome", "RESOLVED_AT_FIRST_CONTACT")));

        assertThat(promises.all).hasSize(1);
    }

    @Test
    void whatIsReadBackWhileSheComplainsIsNoAnswerYet() {
        firstAnswer.follow(recorded(event(CaseEventKind.RESTATED, Desk.NOW).with("registration", true)));

        assertThat(promise().isOpen()).isTrue();
    }

    @Test
    void whatSheWritesAloneIsNoAnswerOfOurs() {
        firstAnswer.follow(
                recorded(event(CaseEventKind.CUSTOMER_ANSWERED, Desk.NOW).with("alone", true)));

        assertThat(promise().isOpen()).isTrue();
    }

    @Test
    void aTalkAfterItsTimePutsItRightAndKeepsItNoMore() {
        firstAnswer.follow(
                recorded(event(CaseEventKind.PLAN_AGREED, promise().dueAt().plusSeconds(1))));

        assertThat(promise().isBroken()).isTrue();
        assertThat(promise().isOwed()).isFalse();
        assertThat(desk.eventKinds()).endsWith(CaseEventKind.PROMISE_BROKEN, CaseEventKind.PROMISE_PUT_RIGHT);
    }

    private static CaseEvent beginning(CaseEventKind kind) {
        return event(kind, Desk.NOW).with("answerBy", ANSWER_BY);
    }

    private Promise promise() {
        return promises.all.get(0);
    }

    private static CaseEvent event(CaseEventKind kind, Instant at) {
        return CaseEvent.of(Desk.CASE, kind, at);
    }

    private static CaseEventRecorded recorded(CaseEvent event) {
        return new CaseEventRecorded(event, 1, Desk.NOW, "staff:7");
    }
}
