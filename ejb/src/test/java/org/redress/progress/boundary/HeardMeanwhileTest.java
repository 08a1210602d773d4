package org.redress.progress.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.PromiseKind;
import org.redress.progress.domain.ProgressWorkflow;
import org.redress.testing.Desk;

/** Source: R-088. */
class HeardMeanwhileTest {
    private final List<Long> needless = new ArrayList<>();
    private final HeardMeanwhile listener = new HeardMeanwhile();

    @BeforeEach
    void wire() {
        listener.workflow = new ProgressWorkflow() {
            @Override
            public void informed(String workItemId) {
                throw new AssertionError("nobody did the task");
            }

            @Override
            public void heard(long caseId) {
                needless.add(caseId);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMISE_KEPT", "PROMISE_MOVED", "CUSTOMER_INFORMED", "CUSTOMER_REMINDED", "PLAN_AGREED"})
    void whateverSheHearsFromUsMakesTheTaskNeedless(CaseEventKind kind) {
        hear(event(kind));

        assertThat(needless).containsExactly(Desk.CASE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTE_ADDED", "SOLUTION_APPROVED", "PROMISE_MADE", "PROMISE_BROKEN"})
    void whatSheDoesNotHearOfLeavesTheTask(CaseEventKind kind) {
        hear(event(kind));

        assertThat(needless).isEmpty();
    }

    /** The task is completed by its own door; the letter goes when it is over. */
    @ParameterizedTest
    @EnumSource(names = {"PROGRESS_TOLD", "PROGRESS_WRITTEN", "CUSTOMER_UPDATED"})
    void theTaskIsNotTakenAwayFromWhoeverDoesIt(CaseEventKind kind) {
        hear(event(kind));

        assertThat(needless).isEmpty();
    }

    @Test
    void aStepOfThePlanDoneWithoutTellingHerLeavesTheTask() {
        hear(event(CaseEventKind.PROMISE_KEPT).with("kind", PromiseKind.PLAN_STEP));
        assertThat(needless).isEmpty();

        hear(event(CaseEventKind.PROMISE_KEPT)
                .with("kind", PromiseKind.PLAN_STEP)
                .with("method", "EMAIL"));
        assertThat(needless).hasSize(1);
    }

    @Test
    void whatHappenedInAnotherSystemIsNoWordOfToday() {
        hear(event(CaseEventKind.PROMISE_KEPT).with("imported", true));

        assertThat(needless).isEmpty();
    }

    private void hear(CaseEvent event) {
        listener.heard(new CaseEventRecorded(event, 5, Desk.NOW, "staff:7"));
    }

    private static CaseEvent event(CaseEventKind kind) {
        return CaseEvent.of(Desk.CASE, kind, Desk.NOW);
    }
}
